export interface Example {
  readonly code: string
  /** What it prints, '' for nothing. */
  readonly output: string
}

export const PAGES: readonly string[]
export function examplesOf(page: string): readonly Example[]
export function withOutputs(page: string, outputs: readonly string[]): string
export function examplesIn(path: string): readonly Example[]
export function runFromSources(codes: readonly string[]): Promise<readonly string[]>
export function typeErrors(codes: readonly string[]): Promise<string>
