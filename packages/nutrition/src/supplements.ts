import { vitaminDToUg } from './nutrients.ts'

export const SUBSTANCES = [
  'magnesium',
  'calcium',
  'potassium',
  'vitamin-d',
  'vitamin-b6',
  'folic-acid',
  'iron',
  'vitamin-k2',
] as const

export type Substance = (typeof SUBSTANCES)[number]

const UNIT_OF = {
  magnesium: 'mg',
  calcium: 'mg',
  potassium: 'mg',
  'vitamin-d': 'ug',
  'vitamin-b6': 'mg',
  'folic-acid': 'ug',
  iron: 'mg',
  'vitamin-k2': 'ug',
} as const satisfies Record<Substance, 'mg' | 'ug'>

const MAGNESIUM = 24.305
const CALCIUM = 40.078
const POTASSIUM = 39.098

/** The share of a compound's weight that is the mineral itself, from standard atomic weights. */
const ELEMENTAL = {
  'magnesium-oxide': MAGNESIUM / 40.304,
  'magnesium-hydroxide': MAGNESIUM / 58.319,
  'magnesium-carbonate': MAGNESIUM / 84.313,
  'magnesium-citrate': (3 * MAGNESIUM) / 451.11,
  'magnesium-bisglycinate': MAGNESIUM / 172.42,
  'magnesium-chloride-hexahydrate': MAGNESIUM / 203.3,
  'magnesium-sulfate-heptahydrate': MAGNESIUM / 246.47,
  'calcium-carbonate': CALCIUM / 100.086,
  'calcium-citrate-tetrahydrate': (3 * CALCIUM) / 570.5,
  'potassium-chloride': POTASSIUM / 74.548,
} as const

export type Compound = keyof typeof ELEMENTAL

export interface Content {
  readonly substance: Substance
  /** In one dose; null: it is in there, and how much is not known. */
  readonly amount: number | null
  readonly unit: 'mg' | 'ug' | 'IU'
  /** Given where the label weighs the compound; without it the amount is the mineral itself. */
  readonly compound?: Compound
}

export interface Product {
  readonly id: string
  readonly kind: 'tablet' | 'blend' | 'antacid' | 'laxative' | 'salt-substitute'
  readonly contains: readonly Content[]
  /** Doses a day; null: not known. */
  readonly perDay: number | null
}

export interface Total {
  readonly substance: Substance
  /** All that is known of; more, where an amount is not known. */
  readonly atLeast: number
  readonly unit: 'mg' | 'ug'
  readonly from: readonly string[]
  /** Products that have it in an amount not known. It is never taken for zero. */
  readonly unknown: readonly string[]
}

/** The mineral in a weight of its compound. */
export const elemental = (compound: Compound, amount: number): number => amount * ELEMENTAL[compound]

/** What all products together give a day, for each substance that is in any of them. */
export function totals(products: readonly Product[]): readonly Total[] {
  return SUBSTANCES.flatMap((substance) => {
    const doses = products.flatMap(({ id, contains, perDay }) =>
      contains
        .filter((content) => content.substance === substance)
        .map((content) => ({ id, ng: daily(content, perDay) })),
    )
    if (doses.length === 0) return []
    const unit = UNIT_OF[substance]
    const ug = Math.round(doses.reduce((sum, { ng }) => sum + (ng ?? 0), 0) / 1000)
    return {
      substance,
      atLeast: unit === 'mg' ? ug / 1000 : ug,
      unit,
      from: [...new Set(doses.map(({ id }) => id))],
      unknown: [...new Set(doses.filter(({ ng }) => ng === null).map(({ id }) => id))],
    }
  })
}

/** In whole nanograms, so that a sum does not depend on its order. */
function daily({ substance, amount, unit, compound }: Content, perDay: number | null): number | null {
  for (const given of [amount, perDay])
    if (given !== null && !(given >= 0)) throw new RangeError(`invalid dose: ${given}`)
  if (compound && !compound.startsWith(substance)) throw new RangeError(`no ${substance} in ${compound}`)
  if (unit === 'IU' && substance !== 'vitamin-d') throw new RangeError(`invalid unit of ${substance}: IU`)
  if (amount === null || perDay === null) return null
  const ug = unit === 'IU' ? vitaminDToUg(amount) : unit === 'mg' ? amount * 1000 : amount
  return Math.round((compound ? elemental(compound, ug) : ug) * perDay * 1000)
}
