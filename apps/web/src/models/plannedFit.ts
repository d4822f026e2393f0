import type { TrialNights } from '@uncramp/trial'
import type { Engine } from '../engine/client.ts'
import type { PlainAnalysis, Question } from '../engine/questions.ts'
import { lineUpBeside } from './beside.ts'
import { isResultOpen, readTo, type TrialStand } from './trialStand.ts'

type Asked = Omit<Extract<Question, { type: 'planned' }>, 'type'>

const MOST_KEPT = 60
const kept = new WeakMap<Engine, Map<string, Promise<PlainAnalysis>>>()

/** The nights a result reads: up to the look that says the most. */
export function askedOf(stand: TrialStand): Asked & { readonly nights: TrialNights } {
  const { trial } = stand.record
  const asOfNight = readTo(stand)
  return { trial, nights: lineUpBeside(trial, stand.others, stand.nights, asOfNight + 1), asOfNight }
}

/** The fit as planned. The same question has the same answer, so it is asked once; a changed night makes another. */
export function plannedFit(engine: Engine, asked: Asked): Promise<PlainAnalysis> {
  const answers = kept.get(engine) ?? new Map<string, Promise<PlainAnalysis>>()
  kept.set(engine, answers)
  const key = JSON.stringify(asked)
  const known = answers.get(key)
  if (known !== undefined) return known
  if (answers.size >= MOST_KEPT) answers.clear()
  const answer = engine.ask({ type: 'planned', ...asked })
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  return answer
}

/** Asked by the page that leads to a result, so that its rates are there at the press. */
export function readAhead(engine: Engine, stand: TrialStand): void {
  if (isResultOpen(stand) && stand.record.looks.length > 0)
    void plannedFit(engine, askedOf(stand)).catch(() => undefined)
}
