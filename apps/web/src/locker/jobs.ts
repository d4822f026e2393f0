import type { Diary } from '@uncramp/diary'
import type { Opened } from '@uncramp/diary-age'
import type { PlainCopy } from './plainCopy.ts'

export type Job =
  | { readonly type: 'copy'; readonly diary: Diary }
  | { readonly type: 'lock'; readonly diary: Diary; readonly passphrase: string }
  | { readonly type: 'open'; readonly bytes: Uint8Array; readonly passphrase: string }

export interface Done {
  readonly copy: PlainCopy
  readonly lock: Uint8Array
  readonly open: Opened
}

export type Reply =
  | { readonly type: 'done'; readonly answer: Done[Job['type']] }
  | { readonly type: 'failed'; readonly message: string }
