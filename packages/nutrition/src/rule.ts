import type { AnyFood, Food } from './foods.ts'
import type { Person, Stage, System } from './intakes.ts'
import type { BloodId } from './labs.ts'
import type { SourceId } from './sources.ts'
import type { Product, Substance } from './supplements.ts'

export const MEDICINES = [
  'ace-inhibitor',
  'sartan',
  'spironolactone-or-eplerenone',
  'amiloride-or-triamterene',
  'trimethoprim',
  'regular-nsaid',
  'thiazide',
  'loop-diuretic',
  'digoxin',
  'quinolone',
  'tetracycline',
  'bisphosphonate',
  'levothyroxine',
  'gabapentin',
  'acid-blocker',
  'acid-blocker-over-3-months',
  'h2-blocker',
  'metformin',
  'colchicine',
  'warfarin',
  'levodopa-alone',
  'phenytoin',
  'methotrexate',
  'antiepileptic',
  'statin',
  'other-medicine',
] as const

export const CONDITIONS = [
  'kidney-disease',
  // Dialysis, or kidneys that work at less than a third: as the safety package asks it.
  'severe-kidney-disease',
  'adrenal-insufficiency',
  'hyperparathyroidism',
  'sarcoidosis',
  'kidney-stones',
] as const

export const SYMPTOMS = [
  'tingling',
  'burning-feet',
  'numbness',
  'dark-urine',
  'severe-muscle-pain',
  'weakness',
] as const

export const DIETS = ['vegan', 'little-animal-food'] as const

export const FACTS = [...MEDICINES, ...CONDITIONS, ...SYMPTOMS, ...DIETS] as const

export type Fact = (typeof FACTS)[number]

/** Not sure counts as yes. */
export type Answer = 'yes' | 'no' | 'not-sure'

/** What is known of a person. What is not in here is not known; it is never a no. */
export interface Case {
  readonly person: Person
  readonly answers: Readonly<Partial<Record<Fact, Answer>>>
  /** In SI units; what is read in upper ends (CK) in times its own laboratory's upper end. */
  readonly blood: Readonly<Partial<Record<BloodId, number>>>
  readonly products: readonly Product[]
  /** A day's calcium from food, in mg, as far as the usual week tells. Without it only products are counted. */
  readonly calciumFromFood?: { readonly low: number; readonly high: number }
  /** What she thinks of taking, or is about to be offered. */
  readonly considers?: { readonly substance: Substance; readonly as: 'food' | 'tablet' }
  readonly foods?: readonly AnyFood[]
}

/**
 * How far a rule goes. `note`: worth knowing. `care`: mind this. `ask-first`: a doctor or pharmacist decides.
 * `never`: not on one's own. `urgent`: medical help today.
 */
export const LEVELS = ['note', 'care', 'ask-first', 'never', 'urgent'] as const

export type Level = (typeof LEVELS)[number]

/** There is no "not": so more said, or one more product, never takes a conclusion back. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly fact: Fact }
  /** In a product, or thought of as a tablet. */
  | { readonly takes: Substance }
  /** In a product, or thought of as a tablet or as food. */
  | { readonly meets: Substance }
  | { readonly daily: Substance; readonly over: number; readonly withFood?: true }
  | { readonly product: Product['kind']; readonly with?: Substance }
  | { readonly blood: BloodId; readonly below: number }
  | { readonly blood: BloodId; readonly above: number }
  | { readonly blood: BloodId; readonly atLeast: number }
  | { readonly olderThan: number }
  | { readonly stage: Exclude<Stage, 'none'> }
  | { readonly system: System }
  | { readonly food: string }
  | { readonly foodGroup: Food['group'] }
  /** Words of the name of a food of the long table begin so: it is in no group. In lower case. */
  | { readonly foodNamed: readonly string[] }
  | { readonly portionSodiumOver: number }

export interface Rule {
  readonly id: string
  readonly kind: 'limit' | 'interaction' | 'cause' | 'red-flag' | 'food' | 'evidence' | 'gate'
  readonly level: Level
  /** What it is said about. */
  readonly about: readonly Substance[]
  readonly when: Condition
  readonly sources: readonly SourceId[]
  /** Whether it was read in its sources: all of it, part of it, or not yet. */
  readonly seen: 'yes' | 'partial' | 'no'
}
