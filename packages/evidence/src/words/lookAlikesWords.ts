/** What a person reads of something that can be taken for a cramp. It never says which of the two it is. */
export interface LookAlikeWords {
  readonly name: string
  /** What it is like, in one line. */
  readonly how: string
  /** In the order of the data. */
  readonly tellApart: readonly { readonly ask: string; readonly cramp: string; readonly other: string }[]
  /** Whom to tell and how soon: never later than the safety check says. */
  readonly todo: string
}

export interface LookAlikesWords {
  /** How sure these questions are. */
  readonly notTested: string
  /** By the id of the look-alike. */
  readonly byId: Readonly<Record<string, LookAlikeWords>>
}
