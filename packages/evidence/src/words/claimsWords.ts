import type { ArticleRow } from '../articleRows.ts'
import type { Claim } from '../treatment.ts'

/** What a person reads of one claim of the article. */
export interface ClaimWords {
  /** The claim, as people say it. */
  readonly said: string
  /** What is known now. */
  readonly today: string
}

export interface ClaimsWords {
  readonly verdicts: Readonly<Record<Claim['verdict'], string>>
  /** The parts of the article, in its order. */
  readonly rows: Readonly<Record<ArticleRow, string>>
  /** Said of a part of the article that makes no claim of its own. */
  readonly withoutClaim: Readonly<Partial<Record<ArticleRow, string>>>
  /** By the id of the claim. */
  readonly claims: Readonly<Record<string, ClaimWords>>
}
