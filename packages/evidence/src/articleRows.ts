import type { Claim } from './treatment.ts'

/** The parts of the article, in its order. The last is its "(source)" after each claim, all of them lost. */
export const ARTICLE_ROWS = [
  'what-they-are',
  'who-gets-them',
  'position',
  'illnesses',
  'lacks',
  'foods',
  'pills',
  'hands-and-heat',
  'sources',
] as const
export type ArticleRow = (typeof ARTICLE_ROWS)[number]

/** Every part of the article with its claims; a part that makes none stays, with an empty list. */
export function claimsByRow(
  claims: readonly Claim[],
): readonly { readonly row: ArticleRow; readonly claims: readonly Claim[] }[] {
  return ARTICLE_ROWS.map((row) => ({ row, claims: claims.filter((claim) => claim.row === row) }))
}
