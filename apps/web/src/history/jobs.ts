import type { History, Progress } from '@uncramp/imports'

export type Reply =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly found: History }
  | { readonly type: 'failed'; readonly message: string }
