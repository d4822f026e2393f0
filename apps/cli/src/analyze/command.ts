import type { Io } from '../io.ts'

export async function runAnalyze(_args: readonly string[], _io: Io): Promise<number> {
  throw new Error('on its way')
}
