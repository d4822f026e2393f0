import type { Result, Task } from './tasks.ts'

export function resultsOf(done: readonly (readonly [Task, Result])[]): unknown {
  return done.length
}
