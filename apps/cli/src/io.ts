/** The world outside the command line, passed in so that a test can run thousands of commands in one process. */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>
  readonly stdin: AsyncIterable<Uint8Array>
  /** Resolves when the reader has taken the text. */
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => void
  /** A person reads the answer on a terminal; otherwise a program or a file takes it. */
  readonly terminal: boolean
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
  /** The date, such as 2026-11-27. */
  readonly today: () => string
  /** The moment, such as 2026-11-27T08:00:00.000Z. */
  readonly instant: () => string
  /** An unsigned 32-bit number from a good source of chance. */
  readonly randomSeed: () => number
}
