import { INTAKE_TABLE } from './data/intakeTable.ts'
import type { Nutrient } from './nutrients.ts'
import type { SourceId } from './sources.ts'
import { numberOf, rowsOf } from './table.ts'

export type System = 'US' | 'EFSA' | 'UK'
export type Sex = 'female' | 'male'
export type Stage = 'none' | 'pregnant' | 'lactating'

export interface Person {
  readonly system: System
  readonly age: number
  readonly sex: Sex
  readonly stage: Stage
}

export interface Intake {
  readonly system: System
  readonly nutrient: Nutrient | 'vitamin-k'
  /** Folate is counted in `ug DFE` by the US and EFSA, in plain `ug` by the UK; thiamin by EFSA for each MJ eaten. */
  readonly unit: 'mg' | 'ug' | 'ug DFE' | 'mg/MJ'
  readonly sex: Sex
  /** Both ends included; null: no end. */
  readonly ages: { readonly from: number; readonly to: number | null }
  readonly stage: Stage
  /** `AI`: what healthy people take in. To be below it does not mean too little. `maximum`: no more than this. */
  readonly kind: 'RDA' | 'AI' | 'PRI' | 'RNI' | 'safe-and-adequate' | 'maximum'
  readonly value: number
  /** What half of all people need; null where none is set. */
  readonly averageNeed: number | null
  readonly upper: { readonly value: number; readonly counts: UpperCounts } | null
  readonly seen: 'yes' | 'partial' | 'no'
  readonly sources: readonly SourceId[]
  readonly note: string
}

/** What is counted towards an upper limit. */
export type UpperCounts =
  | 'total'
  | 'supplements-and-medicines-only'
  | 'supplements-and-fortified-only'
  | 'supplements-advice'
  | 'synthetic-folic-acid-only'

/**
 * `not-set`: the system has no row for that nutrient. `age`: none for that age. `stage`: none for pregnancy or
 * breastfeeding; `usual` is then what it says for other women, which it may well mean.
 */
export type IntakeAnswer =
  | { readonly type: 'found'; readonly intake: Intake }
  | { readonly type: 'none'; readonly because: 'not-set' | 'age' }
  | { readonly type: 'none'; readonly because: 'stage'; readonly usual: Intake }

export const INTAKES: readonly Intake[] = rowsOf(INTAKE_TABLE).map((row) => {
  const upper = numberOf(row.upper)
  return {
    system: row.system as System,
    nutrient: row.nutrient as Intake['nutrient'],
    unit: row.unit as Intake['unit'],
    sex: row.sex as Sex,
    ages: { from: Number(row.from), to: numberOf(row.to) },
    stage: row.stage as Stage,
    kind: row.kind as Intake['kind'],
    value: Number(row.value),
    averageNeed: numberOf(row.average),
    upper: upper === null ? null : { value: upper, counts: row.upperCounts as UpperCounts },
    seen: row.seen as Intake['seen'],
    sources: (row.sources as string).split(' ') as SourceId[],
    note: row.note as string,
  }
})

/** What a system advises a day. @throws RangeError on an age that is none, and on a man who is pregnant. */
export function intakeFor(nutrient: Intake['nutrient'], { system, age, sex, stage }: Person): IntakeAnswer {
  if (!(age >= 0)) throw new RangeError(`invalid age: ${age}`)
  if (sex === 'male' && stage !== 'none') throw new RangeError(`invalid stage for a man: ${stage}`)
  const years = Math.floor(age)
  const set = INTAKES.filter((row) => row.system === system && row.nutrient === nutrient && row.sex === sex)
  if (set.length === 0) return { type: 'none', because: 'not-set' }
  const ofAge = set.filter(({ ages }) => years >= ages.from && (ages.to === null || years <= ages.to))
  const intake = ofAge.find((row) => row.stage === stage)
  if (intake) return { type: 'found', intake }
  const usual = ofAge.find((row) => row.stage === 'none')
  return usual ? { type: 'none', because: 'stage', usual } : { type: 'none', because: 'age' }
}
