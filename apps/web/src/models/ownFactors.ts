/** Something of her own to note each day, such as "Long drive". Nights keep its answers by its id. */
export interface OwnFactor {
  readonly id: string
  readonly name: string
  /** No longer asked about; what was answered stays in its nights. */
  readonly hidden: boolean
}

export const MOST_FACTORS = 8
export const LONGEST_NAME = 30

export type FactorFault = 'empty' | 'too-long' | 'taken' | 'full'
export type FactorChange =
  | { readonly type: 'changed'; readonly factors: readonly OwnFactor[] }
  | { readonly type: 'refused'; readonly fault: FactorFault }

export const shownFactors = (factors: readonly OwnFactor[]): readonly OwnFactor[] =>
  factors.filter(({ hidden }) => !hidden)

const isFull = (factors: readonly OwnFactor[]): boolean => shownFactors(factors).length >= MOST_FACTORS
const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ')
const refused = (fault: FactorFault): FactorChange => ({ type: 'refused', fault })

/** Two of one name could not be told apart in the morning. */
function nameFault(name: string, others: readonly OwnFactor[]): FactorFault | null {
  if (name === '') return 'empty'
  if ([...name].length > LONGEST_NAME) return 'too-long'
  const same = (other: OwnFactor) => other.name.toLocaleLowerCase() === name.toLocaleLowerCase()
  return others.some(same) ? 'taken' : null
}

export function addFactor(factors: readonly OwnFactor[], id: string, text: string): FactorChange {
  const name = tidy(text)
  const fault = nameFault(name, factors)
  if (fault !== null) return refused(fault)
  if (isFull(factors)) return refused('full')
  return { type: 'changed', factors: [...factors, { id: `own-${id}`, name, hidden: false }] }
}

export function renameFactor(factors: readonly OwnFactor[], id: string, text: string): FactorChange {
  const name = tidy(text)
  const others = factors.filter((each) => each.id !== id)
  const fault = nameFault(name, others)
  if (fault !== null) return refused(fault)
  return { type: 'changed', factors: factors.map((each) => (each.id === id ? { ...each, name } : each)) }
}

/** Hides a factor, or shows it again. */
export function hideFactor(factors: readonly OwnFactor[], id: string, hidden: boolean): FactorChange {
  if (!hidden && isFull(factors)) return refused('full')
  return { type: 'changed', factors: factors.map((each) => (each.id === id ? { ...each, hidden } : each)) }
}

const isFactor = (value: unknown): value is OwnFactor =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as OwnFactor).id === 'string' &&
  typeof (value as OwnFactor).name === 'string' &&
  typeof (value as OwnFactor).hidden === 'boolean'

export const areFactors = (value: unknown): value is readonly OwnFactor[] =>
  Array.isArray(value) && value.every(isFactor)
