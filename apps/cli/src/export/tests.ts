import { addNights, type Diary, type StoredTrial, toNightDate } from '@uncramp/diary'
import type { ReportResult, ReportTrial } from '@uncramp/report'
import { words } from '@uncramp/report/en'
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
import { besideOthers, lastNightOf, treatmentsBeside } from '../beside.ts'
import { lineUp } from '../curve/trialProblem.ts'
import { blindIn, calledIn, outsidePauses, pausesOf } from '../testLog.ts'

const english = words.blind

export interface TestsOfDiary {
  readonly tests: readonly ReportTrial[]
  /** A sentence for each test that cannot be read. It is not in the document, and whoever sends that must know. */
  readonly leftOut: readonly string[]
}

/** The tests of a diary, for its document. @param today such as 2026-11-27 */
export function testsOf(diary: Diary, nameOf: (id: string) => string, today: string): TestsOfDiary {
  const tests = diary.trials.map((stored) => testOf(stored, diary, nameOf, today))
  return {
    tests: tests.filter((test) => typeof test !== 'string'),
    leftOut: tests.flatMap((test, i) => (typeof test === 'string' ? [`test ${i + 1} is left out. ${test}`] : [])),
  }
}

/** A test for the document, or the sentence that says why it cannot be read. */
function testOf(
  { id, record }: StoredTrial,
  diary: Diary,
  nameOf: (id: string) => string,
  today: string,
): ReportTrial | string {
  const { trial: drawn, looks: seen, standing, stoppedAfter } = Object(record) as Record<string, unknown>
  const [read, looks] = [parseTrial(drawn), parseLooks(seen ?? [])]
  if (read.type === 'refused') return read.sentence
  if (looks.type === 'refused') return looks.sentence
  const { trial } = read
  const { treatment, firstNight, baselineNights, washoutNights } = trial.protocol
  const changedSinceDrawn = verifyTrial(trial).type === 'changed'
  const final = finalLook(looks.looks)
  const lived = lineUp(trial, diary.nights).length - 1
  const last = Math.min(lived, lastNightOf(trial, looks.looks, stoppedAfter) ?? lived)
  const beside = treatmentsBeside(trial, id, last, diary)
  const blind = blindIn(record, trial)
  const sealed = blind?.sealed === true
  return {
    id,
    treatment,
    standing: standingOf(standing, trial, final !== null, today),
    firstNight,
    baselineNights,
    washoutNights,
    units: trial.units,
    changedSinceDrawn,
    ...(blind !== undefined && { blind: { ...blind, sentence: english(blind, (date) => date) } }),
    protocol: sealed ? sealedRecord(trial) : trial,
    ...(beside.length > 0 && { beside }),
    ...(final === null || changedSinceDrawn || sealed
      ? {}
      : {
          result: resultOf(trial, final, nightsOf(trial, { id, record }, diary), calledIn(record, nameOf, treatment)),
        }),
  }
}

/** Without what would tell one part from another. The hash binds it all the same. */
function sealedRecord({ seed: _, units: __, ...rest }: Trial): unknown {
  return { ...rest, sealed: true }
}

/** The first ending reached is kept for good. */
export function finalLook(looks: readonly Look[]): Look | null {
  return looks.toSorted((a, b) => a.week - b.week).find(({ ending }) => ending.type !== 'cannot-tell-yet') ?? null
}

export function standingOf(standing: unknown, trial: Trial, answered: boolean, today: string): ReportTrial['standing'] {
  const { firstNight, baselineNights, pairs, unitNights } = trial.protocol
  const over = today > addNights(toNightDate(firstNight), baselineNights + 2 * pairs * unitNights)
  if (answered) return 'ended'
  if (standing === 'stopped') return 'stopped'
  if (over) return 'ended'
  return standing === 'paused' ? 'paused' : 'running'
}

/** As an answer reads them: those of a pause do not count, and her other tests of the same nights are known. */
export function nightsOf(trial: Trial, { id, record }: StoredTrial, diary: Diary): TrialNights {
  return besideOthers(trial, id, lineUp(trial, outsidePauses(diary.nights, pausesOf(record))), diary)
}

function resultOf(trial: Trial, look: Look, nights: TrialNights, name: string): ReportResult {
  const last = lookNight(trial, look.week)
  const analysis = analyse(trial, nights, 'as-planned', last)
  const result = {
    sentence: `${sentenceOf(look, name)} The test came to this in week ${look.week}, by a rule fixed before it began.`,
    night: addNights(toNightDate(trial.protocol.firstNight), last),
  }
  if (analysis.type !== 'fitted') return result
  const { q025, q50, q975 } = analysis.effect.logRatio
  return { ...result, rateRatio: { median: Math.exp(q50), low: Math.exp(q025), high: Math.exp(q975) } }
}

function sentenceOf({ ending }: Look, name: string): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile
        ? `Fewer cramps on nights with ${name}.`
        : `Fewer cramps on nights with ${name}, but likely less than the line set beforehand.`
    case 'nothing-worth-having':
      return `No difference worth having on nights with ${name}.`
    case 'makes-it-worse':
      return `More cramps on nights with ${name}.`
    case 'cannot-tell-yet':
      return 'It cannot be told yet.'
  }
}
