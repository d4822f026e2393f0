export type Serving =
  | {
      readonly type: 'serving'
      readonly port: number
      readonly address: string
      readonly stop: () => Promise<void>
    }
  | { readonly type: 'port-taken' }

export function serve(folder: string, port: number): Promise<Serving>
export function contentPolicy(page: string): string
