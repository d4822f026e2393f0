import type { Answers } from './answers.ts'
import { type Because, holds } from './condition.ts'
import { CONTRAINDICATIONS, type ContraindicationId, type Severity } from './contraindications.ts'
import { type Level, oneLower, rankOf, type SignLevel } from './levels.ts'
import { LOOK_ALIKES, type LookAlikeId } from './lookAlikes.ts'
import { MEDICINE_NOTES, type MedicineNote, type MedicineNoteId } from './medicineNotes.ts'
import { unknownMedicines } from './medicines.ts'
import { USUAL_PATTERN } from './questions.ts'
import { type SignId, WARNING_SIGNS, type WarningSign } from './signs.ts'
import type { TreatmentId } from './treatments.ts'

interface Explained<Id extends string> {
  readonly id: Id
  /** The answers it rests on. */
  readonly because: readonly Because[]
}

export interface FiredSign extends Explained<SignId> {
  /** One level lower than the sign's own where she was not sure and it can wait. It chooses the card. */
  readonly urgency: SignLevel
  /** The sign's own. What is held back goes by this one: not to be sure is no reason to rub the leg. */
  readonly level: SignLevel
  readonly sure: boolean
}

export interface Caution extends Explained<ContraindicationId> {
  readonly severity: Severity
  readonly treatments: readonly TreatmentId[]
}

/** The first row of the decision table that holds. */
export type Card = Level | 'nurse-line' | 'crisis'

export interface Conclusion {
  readonly urgency: Level
  /** nurse-line: an emergency of which she is not sure. crisis: thoughts of ending her life, and no other emergency. */
  readonly card: Card
  /** Every sign that fired, the most urgent first. */
  readonly signs: readonly FiredSign[]
  /** What may be taken for a cramp: something to ask about, and never above a sign. */
  readonly lookAlikes: readonly Explained<LookAlikeId>[]
  readonly cautions: readonly Caution[]
  /** Medicines that can go with cramps (md_), or mind something that people try (ix_). */
  readonly medicines: readonly (Explained<MedicineNoteId> & Pick<MedicineNote, 'about'>)[]
  /** Names no list here knows. That says nothing about them. */
  readonly unknownMedicines: readonly string[]
  readonly usualPattern: boolean
  readonly mayStart: 'nothing' | 'diary' | 'diary-and-trials'
}

/** What the answers given so far come to. It never says what a person has. */
export function conclude(answers: Answers): Conclusion {
  const signs = firedSigns(answers)
  const urgency = signs[0]?.urgency ?? 'self-care'
  return {
    urgency,
    card: cardOf(urgency, signs),
    signs,
    lookAlikes: LOOK_ALIKES.flatMap(({ id, tells }) => {
      const [apart, cramp] = ['apart', 'cramp'].map((side) =>
        tells.flatMap(([question, answer]) => tell(answers, question, answer, side === 'apart')),
      )
      return apart!.length >= 2 && cramp!.length < 2 ? [{ id, because: apart! }] : []
    }),
    cautions: cautionsOf(answers, signs),
    medicines: MEDICINE_NOTES.flatMap(({ id, about, when }) => {
      const held = holds(when, answers)
      return held === null ? [] : [{ id, about, because: held.because }]
    }),
    unknownMedicines: unknownMedicines(answers.medicines ?? []),
    usualPattern: USUAL_PATTERN.every((id) => answers.questions[id] === 'yes'),
    mayStart: signs.some(isForToday) ? 'nothing' : signs.some(holdsTests) ? 'diary' : 'diary-and-trials',
  }
}

/** Every sign that fired, the most urgent first. */
export function firedSigns(answers: Answers): readonly FiredSign[] {
  const signs = WARNING_SIGNS.flatMap((sign) => fired(sign, answers) ?? [])
  return signs.toSorted((a, b) => rankOf(b.urgency) - rankOf(a.urgency))
}

function fired(sign: WarningSign<SignId>, answers: Answers): FiredSign | null {
  const held = holds(sign.when, answers)
  if (held === null) return null
  const urgency = held.sure || cannotWait(sign) ? sign.urgency : oneLower(sign.urgency)
  return { id: sign.id, urgency, level: sign.urgency, ...held }
}

const isForToday = ({ level }: FiredSign) => rankOf(level) >= rankOf('same-day')

/** Sure or not: it waits two weeks for a doctor, and a test waits for that. */
export const holdsTests = ({ level }: FiredSign): boolean => level === 'two-weeks'

/** In doubt for help: where minutes or a life may count, "not sure" is a yes. */
const cannotWait = ({ urgency }: WarningSign) => urgency === 'emergency'

function cardOf(urgency: Level, signs: readonly FiredSign[]): Card {
  if (urgency !== 'emergency') return urgency
  const emergencies = signs.filter((sign) => sign.urgency === 'emergency' && sign.id !== 'rf_self_harm')
  if (emergencies.length === 0) return 'crisis'
  return emergencies.some(({ sure }) => sure) ? 'emergency' : 'nurse-line'
}

function cautionsOf(answers: Answers, signs: readonly FiredSign[]): readonly Caution[] {
  const urgent = signs
    .filter((sign) => sign.id !== 'rf_self_harm' && isForToday(sign))
    .flatMap(({ because }) => because)
  return CONTRAINDICATIONS.flatMap(({ id, severity, when, untilSeen, treatments }) => {
    const because = [...(holds(when, answers)?.because ?? []), ...(untilSeen ? urgent : [])]
    return because.length === 0 ? [] : [{ id, severity, treatments, because: distinct(because) }]
  })
}

function tell(
  { questions }: Answers,
  id: (typeof LOOK_ALIKES)[number]['tells'][number][0],
  speaksFor: 'yes' | 'no',
  apart: boolean,
): readonly Because[] {
  const answer = questions[id]
  if (answer === undefined || answer === 'not-sure' || (answer === speaksFor) !== apart) return []
  return [{ type: 'question', id, answer }]
}

function distinct(because: readonly Because[]): readonly Because[] {
  return [...new Map(because.map((one) => [JSON.stringify(one), one])).values()]
}
