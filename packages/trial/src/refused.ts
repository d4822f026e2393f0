/** Outside data that cannot be read. The sentence says what is wrong and what to do; nothing was changed. */
export interface Refused {
  readonly type: 'refused'
  readonly sentence: string
}

/** Every schema of this package carries its own sentences; the first is enough to act on. */
export function firstSentence(issues: readonly { readonly message: string }[]): string {
  return issues[0]?.message ?? 'This could not be read. Nothing was changed.'
}
