import type { Supplement } from './answers.ts'

export type SupplementAmount = 'magnesiumMg' | 'vitaminDUg' | 'vitaminB6Mg'

/** What a day's supplements hold together: the same vitamin hides in several products. */
export function total(amount: SupplementAmount, supplements: readonly Supplement[]): number {
  return supplements.reduce((sum, supplement) => sum + (supplement[amount] ?? 0), 0)
}
