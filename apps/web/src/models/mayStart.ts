import { type NightDate, nightsBetween } from '@uncramp/diary'
import {
  type Answers,
  conclude,
  mayStartOnceSeen,
  nextStep,
  signsToAsk,
  TREATMENTS,
  type TreatmentId,
} from '@uncramp/safety'
import { answersOf, gatesFor, heldOf } from './gates.ts'
import type { HealthData } from './health.ts'

/** Whether a test of something may be started, by what she said of herself. */
export type MayStart =
  /** The warning signs were not all asked, or a question that could hold this back has no answer. */
  | 'check-first'
  /** They were asked too long ago. */
  | 'ask-again'
  /** An answer holds it back. */
  | 'held'
  | 'free'

/** Days after which "anything new?" comes before a new test. */
const FRESH_DAYS = 31

const isGated = (treatment: string): treatment is TreatmentId => (TREATMENTS as readonly string[]).includes(treatment)

/**
 * Warning signs come before every test, of her own treatments too: no rule of ours knows those. What is to be asked
 * first is held back until she was told yes.
 */
export function mayStartTest(health: HealthData, treatment: string, today: NightDate): MayStart {
  const gate = isGated(treatment) ? gatesFor(health)[treatment] : null
  const held = heldOf(health)
  const isHeld = held !== null && held.mayStart !== 'diary-and-trials'
  if (isHeld || gate?.level === 'never' || gate?.level === 'ask-first') return 'held'
  // The questions end there: to send her back to them would lead nowhere.
  if (isChild(health.answers) || waitsForMedicine(health, treatment)) return 'held'
  if (signsToAsk(answersOf(health)).length > 0 || (gate !== null && gate.toAsk.length > 0)) return 'check-first'
  const { askedOn } = health
  return askedOn === null || nightsBetween(askedOn, today) > FRESH_DAYS ? 'ask-again' : 'free'
}

/** A medicine that no list here knows is all that is left to ask about, and nobody here can tell. */
export function waitsForMedicine(health: HealthData, treatment: string): boolean {
  const toAsk = isGated(treatment) ? gatesFor(health)[treatment].toAsk : []
  return health.answers.medicines !== undefined && toAsk.length > 0 && toAsk.every((id) => id === 'medicines')
}

/** The check is made for adults, and stops at once for a child. */
function isChild(answers: Answers): boolean {
  const step = nextStep(answers)
  return step.type === 'result' && step.stopped === 'under-18'
}

/** By her answers alone, and by what a doctor has seen of them. */
const allowsTests = (health: HealthData): boolean =>
  mayStartOnceSeen(conclude(answersOf(health)), health.seen) === 'diary-and-trials'

/** A blood result that cannot wait holds every test back, and no answer does. */
export const isHeldByBloodAlone = (health: HealthData): boolean =>
  heldOf(health)?.mayStart === 'nothing' && allowsTests(health)
