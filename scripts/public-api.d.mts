export interface PublicApi {
  /** Where the promise lies. */
  readonly file: string
  readonly text: string
}

export function publicApis(): Promise<readonly PublicApi[]>
