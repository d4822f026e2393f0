import { type Diary, isNightDate, type NightDate, nightsBetween, type StoredTrial, toNightDate } from '@uncramp/diary'
import type { Interval, PageEnding, PageResult, PageTest } from '@uncramp/report'
import type { PosteriorSummary } from '@uncramp/stats'
import {
  analyse,
  type Look,
  lookNight,
  parseLooks,
  parseTrial,
  type Trial,
  type TrialNights,
  verifyTrial,
} from '@uncramp/trial'
import * as v from 'valibot'
import { isBesideSealed } from '../beside.ts'
import { finalLook, nightsOf, standingOf } from '../export/tests.ts'
import { blindIn, calledIn, pausesOf } from '../testLog.ts'

const DateText = v.custom<NightDate>(isNightDate)
/** What the app notes while a test runs; what else it holds is not for the page. */
const LogSchema = v.object({
  bothers: v.array(v.object({ signs: v.array(v.string()), words: v.string() })),
  follows: v.nullable(
    v.object({ on: DateText, reason: v.picklist(['too-long', 'hard-to-keep', 'advised', 'other']), words: v.string() }),
  ),
})

/** A test for the page, or the sentence that says why it cannot be read. @param today the last night that is over */
export function pageTest(
  stored: StoredTrial,
  diary: Diary,
  nameOf: (id: string) => string,
  today: string,
): PageTest | string {
  const { record } = stored
  const { trial: drawn, looks: seen, standing, stoppedAfter, log } = Object(record) as Record<string, unknown>
  const [read, looks] = [parseTrial(drawn), parseLooks(seen ?? [])]
  if (read.type === 'refused') return read.sentence
  if (looks.type === 'refused') return looks.sentence
  const { trial } = read
  const noted = v.safeParse(LogSchema, log)
  const pauses = pausesOf(record)
  const final = finalLook(looks.looks)
  const look = final ?? looks.looks.toSorted((a, b) => a.week - b.week).at(-1) ?? null
  const blind = blindIn(record, trial)
  const last = isNightDate(stoppedAfter) && stoppedAfter < today ? stoppedAfter : today
  return {
    ...trial.protocol,
    name: calledIn(record, nameOf, trial.protocol.treatment),
    evidencePrior: trial.protocol.evidencePrior ?? null,
    standing: standingOf(standing, trial, final !== null, today),
    seed: trial.seed,
    hash: trial.hash,
    units: trial.units,
    changedSinceDrawn: verifyTrial(trial).type === 'changed',
    asOfNight: look === null ? indexOf(trial, toNightDate(last)) : lookNight(trial, look.week),
    pauses,
    follows: noted.success ? noted.output.follows : null,
    harms: noted.success
      ? noted.output.bothers.map(({ signs, words }) => [...signs, words].filter(Boolean).join(', '))
      : null,
    looks: looks.looks.length,
    ...(blind !== undefined && { blind }),
    result:
      look === null || blind?.sealed === true
        ? null
        : resultOf(
            trial,
            look,
            nightsOf(trial, stored, diary),
            isBesideSealed(trial, stored.id, lookNight(trial, look.week), diary),
          ),
  }
}

const indexOf = (trial: Trial, date: NightDate): number => nightsBetween(toNightDate(trial.protocol.firstNight), date)

/** @param hidesRates a sealed test ran beside it: rates for nights with neither would tell what that one does */
function resultOf(trial: Trial, look: Look, nights: TrialNights, hidesRates: boolean): PageResult {
  const analysis = analyse(trial, nights, 'as-planned', lookNight(trial, look.week))
  const ratio = analysis.type === 'fitted' ? analysis.effect.logRatio : null
  return {
    ending: endingOf(look),
    week: look.week,
    rateRatio: ratio && { median: Math.exp(ratio.q50), low: Math.exp(ratio.q025), high: Math.exp(ratio.q975) },
    perWeek:
      analysis.type === 'fitted' && !hidesRates
        ? { without: intervalOf(analysis.fit.weeklyWithout), with: intervalOf(analysis.effect.weeklyWith) }
        : null,
    probHelps: look.probHelps,
  }
}

const intervalOf = ({ q025, q50, q975 }: PosteriorSummary): Interval => ({ median: q50, low: q025, high: q975 })

function endingOf({ ending }: Look): PageEnding {
  if (ending.type === 'helps') return ending.worthwhile ? 'helps' : 'helps-a-little'
  return ending.type === 'cannot-tell-yet' ? 'cannot-tell' : ending.type
}
