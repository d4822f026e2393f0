import { type Compound, type Content, elemental, type Product, type Substance } from '@uncramp/nutrition'
import { readAmount } from './supplements.ts'

export const KINDS = [
  'tablet',
  'blend',
  'antacid',
  'laxative',
  'salt-substitute',
] as const satisfies readonly Product['kind'][]

/** Those that a label may weigh whole. */
export const COMPOUNDS = [
  'magnesium-oxide',
  'magnesium-hydroxide',
  'magnesium-carbonate',
  'magnesium-citrate',
  'magnesium-bisglycinate',
  'magnesium-chloride-hexahydrate',
  'magnesium-sulfate-heptahydrate',
  'calcium-carbonate',
  'calcium-citrate-tetrahydrate',
  'potassium-chloride',
] as const satisfies readonly Compound[]

/** A product as it is typed in. */
export interface ProductDraft {
  readonly kind: Product['kind']
  readonly perDay: string
  readonly contains: readonly ContentDraft[]
}

export interface ContentDraft {
  /** null: not chosen yet. */
  readonly substance: Substance | null
  readonly amount: string
  readonly unit: Content['unit']
  /** null: the amount is the mineral itself. */
  readonly compound: Compound | null
}

export const NEW_CONTENT: ContentDraft = { substance: null, amount: '', unit: 'mg', compound: null }
export const NEW_PRODUCT: ProductDraft = { kind: 'tablet', perDay: '1', contains: [NEW_CONTENT] }

export const compoundsOf = (substance: Substance | null): readonly Compound[] =>
  COMPOUNDS.filter((compound) => substance !== null && compound.startsWith(substance))

/** The unit that labels use most. */
export const usualUnit = (substance: Substance): Content['unit'] =>
  substance === 'vitamin-d' || substance === 'folic-acid' || substance === 'vitamin-k2' ? 'ug' : 'mg'

const written = (value: number | null): string => (value === null ? '' : String(value))

export const draftOf = ({ kind, perDay, contains }: Product): ProductDraft => ({
  kind,
  perDay: written(perDay),
  contains: contains.map(({ substance, amount, unit, compound }) => ({
    substance,
    amount: written(amount),
    unit,
    compound: compound ?? null,
  })),
})

export type DraftFault = 'nothing-in' | 'amount' | 'unit'

/** `at`: which of the things in it; null: the number a day. */
export type ReadDraft =
  | { readonly type: 'product'; readonly product: Product }
  | { readonly type: 'fault'; readonly fault: DraftFault; readonly at: number | null }

/** Blank is not known, and never zero. */
export function readDraft({ kind, perDay, contains }: ProductDraft, id: string): ReadDraft {
  const read: Content[] = []
  for (const [at, draft] of contains.entries()) {
    const content = readContent(draft)
    if (typeof content === 'string') return { type: 'fault', fault: content, at }
    read.push(content)
  }
  if (read.length === 0) return { type: 'fault', fault: 'nothing-in', at: 0 }
  const doses = readOrBlank(perDay)
  if (doses === undefined) return { type: 'fault', fault: 'amount', at: null }
  return { type: 'product', product: { id, kind, perDay: doses, contains: read } }
}

function readContent({ substance, amount, unit, compound }: ContentDraft): Content | DraftFault {
  if (substance === null) return 'nothing-in'
  const value = readOrBlank(amount)
  if (value === undefined) return 'amount'
  if (unit === 'IU' && substance !== 'vitamin-d') return 'unit'
  const isIn = compound !== null && compoundsOf(substance).includes(compound)
  return { substance, amount: value, unit, ...(isIn ? { compound } : {}) }
}

const readOrBlank = (text: string): number | null | undefined =>
  text.trim() === '' ? null : (readAmount(text) ?? undefined)

/** What of a weighed compound is the mineral, in mg. null: nothing is weighed. */
export function mineralIn({ amount, unit, compound, substance }: ContentDraft): number | null {
  const value = readOrBlank(amount)
  if (compound === null || substance === null || typeof value !== 'number' || unit === 'IU') return null
  return elemental(compound, unit === 'ug' ? value / 1000 : value)
}
