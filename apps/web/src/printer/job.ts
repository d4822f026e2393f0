import type { Sheet } from '@uncramp/report'
import type { Paper } from '@uncramp/report-pdf'

export interface PrintJob {
  readonly sheet: Sheet
  readonly paper: Paper
  /** Milliseconds since 1970. */
  readonly at: number
}

export type PrintReply =
  | { readonly type: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string }
