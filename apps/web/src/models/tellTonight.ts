import type { AppModel } from './app.ts'
import { takenId } from './blind.ts'
import { withAnswer } from './evenings.ts'
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
  const before = eveningAnswer(stand, app.settings.evenings.latest(), app.deps.clock)
  if (!(await keep(app, stand.record.id, answer))) return false
  app.undo.show(said, [], () => keep(app, stand.record.id, before))
  return true
}

/** Both are on their way at once: where one finds no room, the other waits with it. */
async function keep({ deps, settings, trials }: AppModel, id: string, answer: EveningAnswer): Promise<boolean> {
  const night = comingNight(deps.clock)
  const record = trials.stands.value.find((stand) => stand.record.id === id)?.record
  if (record === undefined) return false
  const treatment = takenId(record, record.trial.protocol.treatment, night)
  const words = typeof answer === 'string' ? answer.trim().slice(0, MOST_LETTERS) : null
  const told =
    typeof answer === 'boolean'
      ? trials.tonightDone(answer, treatment)
      : settings.evenings.tell((now) => withAnswer(now, night, treatment, undefined))
  const noted =
    words === null && !record.log.otherwise.some((one) => one.night === night)
      ? Promise.resolve(true)
      : trials.change(id, (now) => {
          const rest = now.log.otherwise.filter((one) => one.night !== night)
          const otherwise = words === null ? rest : [...rest, { night, words }]
          return { ...now, log: { ...now.log, otherwise } }
        })
  return (await Promise.all([told, noted])).every(Boolean)
}
