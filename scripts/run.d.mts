export interface RunOptions {
  readonly live?: boolean
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
}

export interface RunResult {
  readonly code: number
  readonly output: string
}

export function run(command: string, args: readonly string[], options?: RunOptions): Promise<RunResult>
export function runNpm(args: readonly string[], options?: RunOptions): Promise<RunResult>
export function runTool(file: string, args: readonly string[], options?: RunOptions): Promise<RunResult>
export function elapsed(start: number): string
