/** What a person gave cannot be used. The message is one sentence for that person: what, where, what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** The command itself was put wrongly: an unknown option, a missing column name. */
export class UsageError extends InputError {
  constructor(
    message: string,
    readonly command?: string,
  ) {
    super(message)
  }
}

/** The reader of our output has gone away (`| head`). */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
