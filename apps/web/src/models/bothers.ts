import type { AppModel } from './app.ts'
import { nightNow } from './nightClock.ts'
import { inStanding } from './standing.ts'
import { type Bother, type HowBad, MOST_LETTERS } from './trialLog.ts'
import type { TrialRecord } from './trialRecord.ts'

/** What she can tap, as it is worded to her. */
export interface Sign {
  readonly text: string
  /** The test is to rest at once. */
  readonly stops: boolean
}

export interface BotherDraft {
  readonly signs: readonly Sign[]
  readonly howBad: HowBad
  readonly words: string
}

/** A sign to stop at, or anything that is very bad. */
export const mustStop = ({ signs, howBad }: BotherDraft): boolean =>
  howBad === 'very' || signs.some(({ stops }) => stops)

/**
 * Writes it down with its night, and pauses a running test in the same breath where it must stop.
 *
 * @param said what is told with the way back, without and with a pause
 */
export async function saveBother(
  { deps, trials, undo }: AppModel,
  id: string,
  draft: BotherDraft,
  said: { readonly saved: string; readonly paused: string },
): Promise<Bother | null> {
  const bother: Bother = {
    id: deps.newId(),
    night: nightNow(deps.clock),
    signs: draft.signs.map(({ text }) => text.slice(0, MOST_LETTERS)),
    howBad: draft.howBad,
    words: draft.words.trim().slice(0, MOST_LETTERS),
    stops: mustStop(draft),
  }
  const tested = trials.stands.value.find(({ record }) => record.id === id)
  const pauses = bother.stops && tested?.record.standing === 'running'
  const saved = await trials.change(id, (record) => {
    const noted = { ...record, log: { ...record.log, bothers: [...record.log.bothers, bother] } }
    return pauses ? inStanding(noted, 'paused', 'bother', deps.clock) : noted
  })
  if (!saved) return null
  undo.show(pauses ? said.paused : said.saved, [], () =>
    trials.change(id, (record) => {
      const without = withoutBother(record, bother.id)
      return pauses && record.standing === 'paused' ? inStanding(without, 'running', 'bother', deps.clock) : without
    }),
  )
  return bother
}

const withoutBother = (record: TrialRecord, id: string): TrialRecord => ({
  ...record,
  log: { ...record.log, bothers: record.log.bothers.filter((bother) => bother.id !== id) },
})

export async function removeBother(
  { trials, undo }: AppModel,
  id: string,
  bother: Bother,
  said: string,
): Promise<void> {
  if (!(await trials.change(id, (record) => withoutBother(record, bother.id)))) return
  undo.show(said, [], () =>
    trials.change(id, (record) => ({
      ...record,
      log: { ...record.log, bothers: [...withoutBother(record, bother.id).log.bothers, bother] },
    })),
  )
}

/** The one that paused the test that rests now; null: it rests for another reason, or not at all. */
export function botherOfPause({ standing, log }: TrialRecord): Bother | null {
  if (standing !== 'paused' || log.pauses.at(-1)?.why !== 'bother') return null
  return log.bothers.findLast(({ stops }) => stops) ?? null
}
