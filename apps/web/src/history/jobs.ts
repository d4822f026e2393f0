import type { History, Progress } from '@uncramp/imports'

export interface ReadJob {
  readonly files: readonly File[]
  /** Hours by which her day runs later than most people's. */
  readonly hoursLater: number
}

export type Reply =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly found: History }
  | { readonly type: 'failed'; readonly message: string }
