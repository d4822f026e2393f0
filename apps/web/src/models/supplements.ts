import { vitaminDToIu, vitaminDToUg } from '@uncramp/nutrition'
import { type Supplement, type SupplementAmount, total } from '@uncramp/safety'

export const AMOUNTS = ['magnesiumMg', 'vitaminDUg', 'vitaminB6Mg'] as const satisfies readonly SupplementAmount[]

export type VitaminDUnit = 'ug' | 'iu'

/** What a day's pills hold together of one thing. null: nothing was said of it. */
export const amountOf = (amount: SupplementAmount, supplements: readonly Supplement[]): number | null =>
  supplements.some((one) => one[amount] !== undefined) ? total(amount, supplements) : null

/** Puts one amount in the place of all that was said of it before. null, or none: it is taken out. */
export function withAmount(
  supplements: readonly Supplement[],
  amount: SupplementAmount,
  value: number | null,
): readonly Supplement[] {
  const others = supplements.flatMap(({ [amount]: _, ...rest }) => (AMOUNTS.some((one) => one in rest) ? [rest] : []))
  return value === null || value === 0 ? others : [...others, { [amount]: value }]
}

/** 250; 2,5; 4,000, which is four thousand: no label has a thousandth. null: no number, or less than nothing. */
export function readAmount(written: string): number | null {
  const tidy = written
    .trim()
    .replace(/[.,'’\s](?=\d{3}$)/, '')
    .replace(',', '.')
  return /^\d+(\.\d+)?$/.test(tidy) ? Number(tidy) : null
}

/** As `readAmount` reads it. */
export const writeAmount = (value: number): string => String(Math.round(value * 100) / 100)

export const toMicrograms = (value: number, unit: VitaminDUnit): number => (unit === 'iu' ? vitaminDToUg(value) : value)
export const fromMicrograms = (value: number, unit: VitaminDUnit): number =>
  unit === 'iu' ? vitaminDToIu(value) : value
