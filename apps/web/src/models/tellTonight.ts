import type { AppModel } from './app.ts'
import { comingNight } from './nightClock.ts'
import { type EveningAnswer, eveningAnswer } from './tonight.ts'
import { MOST_LETTERS } from './trialLog.ts'
import type { TrialStand } from './trialStand.ts'

/**
 * Keeps what she says of this evening, and offers the way back.
 *
 * @param answer in her own words: something else than the plan or its opposite
 * @returns false when it was not saved
 */
export async function tellTonight(
  app: AppModel,
  stand: TrialStand,
  answer: EveningAnswer,
  said: string,
): Promise<boolean> {
  const before = eveningAnswer(stand, app.settings.data.value.evenings, app.deps.clock)
  if (!(await keep(app, stand.record.id, answer))) return false
  app.undo.show(said, [], () => keep(app, stand.record.id, before))
  return true
}

async function keep({ deps, settings, trials }: AppModel, id: string, answer: EveningAnswer): Promise<boolean> {
  const night = comingNight(deps.clock)
  const done = typeof answer === 'boolean' ? answer : null
  const { [night]: told, ...others } = settings.data.value.evenings
  if (done !== null && !(await trials.tonightDone(done))) return false
  if (done === null && told !== undefined && !(await settings.set('evenings', others))) return false
  const words = typeof answer === 'string' ? answer.trim().slice(0, MOST_LETTERS) : null
  const logged = trials.stands.value.find(({ record }) => record.id === id)?.record.log.otherwise ?? []
  if (words === null && !logged.some((one) => one.night === night)) return true
  return trials.change(id, (record) => {
    const rest = record.log.otherwise.filter((one) => one.night !== night)
    const otherwise = words === null ? rest : [...rest, { night, words }]
    return { ...record, log: { ...record.log, otherwise } }
  })
}
