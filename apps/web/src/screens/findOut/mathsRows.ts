import type { PosteriorSummary, PredictiveCheck, PredictiveChecks } from '@uncramp/stats'
import { type Look, type OutcomeLook, SECOND_OUTCOMES, type SecondOutcome } from '@uncramp/trial'
import { version } from '../../../package.json'
import type { PlainAnalysis, Readings, SecondOpinions } from '../../engine/questions.ts'
import { keptSecond } from '../../models/keptSecond.ts'
import type { TrialRecord } from '../../models/trialRecord.ts'
import { later } from '../../words/later.ts'
import { decimal, whole } from '../../words/numbers.ts'

const terms = later.result.mathsTerms
const more = later.resultMore.maths

export type MathsRow = readonly [term: string, value: string]
type Fitted = Extract<PlainAnalysis, { type: 'fitted' }>

/** Draws behind the predictive checks. */
const DRAWS = 200

const two = (value: number): string => decimal(value, 2)
const ratioOf = ({ q50, q025, q975 }: PosteriorSummary): string =>
  terms.range(two(Math.exp(q50)), two(Math.exp(q025)), two(Math.exp(q975)))
const rateOf = ({ q50, q10, q90 }: Pick<PosteriorSummary, 'q10' | 'q50' | 'q90'>): string =>
  terms.range(two(q50), two(q10), two(q90))
/** Strictly between 0 and 1, and shown so. */
const chance = (p: number): string =>
  p < 0.001 ? terms.under(decimal(0.001, 3)) : p > 0.999 ? terms.over(decimal(0.999, 3)) : decimal(p, 3)
const share = (s: number | null): string => (s === null ? terms.noneDue : two(s))

const modelRows: readonly MathsRow[] = [
  [terms.model, terms.modelText],
  [more.priors, more.priorsText],
  [more.method, more.methodText(DRAWS)],
  [more.rule, more.ruleText],
]

function fitRows(fit: Fitted, line: number): readonly MathsRow[] {
  return [
    [terms.ratio, ratioOf(fit.logRatio)],
    [terms.log, `${decimal(fit.logRatio.mean, 3)} (${decimal(fit.logRatio.sd, 3)})`],
    [terms.helps, chance(fit.probHelps)],
    [terms.worthwhile(line), chance(fit.probWorthwhile)],
    [terms.without, rateOf(fit.weeklyWithout)],
    [terms.withIt, rateOf(fit.weeklyWith)],
    [terms.nuisance, [fit.sigma, fit.rho, fit.kappa].map(({ mean }) => two(mean)).join('; ')],
    [terms.nights, `${fit.nightsRecorded}, ${fit.nightsMissing}`],
  ]
}

const lookText = ({ week, probHelps, ending }: Look): string =>
  `${week}: ${probHelps === null ? '–' : chance(probHelps)} ${terms.endings[ending.type]}`

function readingRows({ trial, looks }: TrialRecord, readings: Readings): readonly MathsRow[] {
  const planned = readings['as-planned']
  const done = readings['as-done']
  const { treatment, control, z } = readings.recording
  return [
    ...(planned.type === 'fitted' ? fitRows(planned, trial.protocol.worthwhileRatio) : []),
    ...(done.type === 'fitted' ? [[terms.asDone, ratioOf(done.logRatio)] as const] : []),
    ...(readings.withEvidence?.type === 'fitted'
      ? [[terms.withTrials, ratioOf(readings.withEvidence.logRatio)] as const]
      : []),
    [terms.recording, `${share(treatment.share)}; ${share(control.share)} (${two(z)})`],
    [terms.looks, looks.map(lookText).join('; ')],
    [more.counted, looks.map(({ week, nightsUsed }) => `${week}: ${nightsUsed}`).join('; ')],
  ]
}

function secondRows({ second }: TrialRecord, opinions: SecondOpinions): readonly MathsRow[] {
  const { coin, orders, expected } = opinions
  const kept = keptSecond(second)?.looks ?? []
  const known = (look: OutcomeLook) => kept.some((one) => one.outcome === look.outcome && one.week === look.week)
  const looks = [...kept, ...opinions.outcomes.newLooks.filter((look) => !known(look))]
  const { perWeek, recorded } = expected.recent
  return [
    ...SECOND_OUTCOMES.flatMap((outcome) => outcomeRows(outcome, looks, opinions)),
    [more.coin, `${two(coin.helps.highest)}; ${two(coin.worse.highest)}`],
    ...(orders.type === 'tested' ? [[more.orders, ordersText(orders)] as const] : []),
    [more.before, `${perWeek === null ? '–' : two(perWeek)}; ${recorded}`],
    ...(expected.type === 'expected' ? [[more.expected, rateOf(expected)] as const] : []),
  ]
}

function outcomeRows(
  outcome: SecondOutcome,
  looks: readonly OutcomeLook[],
  { effects }: SecondOpinions,
): readonly MathsRow[] {
  const own = looks.filter((look) => look.outcome === outcome).toSorted((a, b) => a.week - b.week)
  const effect = effects[outcome]
  const text = ({ week, probBetter, ending }: OutcomeLook): string =>
    `${week}: ${probBetter === null ? '–' : chance(probBetter)} ${terms.endings[ending.type]}`
  return [
    ...(own.length === 0 ? [] : [[more.second(outcome), own.map(text).join('; ')] as const]),
    ...(effect.type === 'estimated'
      ? [[more.levels(outcome), `${levelOf(effect.with)}; ${levelOf(effect.without)}`] as const]
      : []),
  ]
}

const levelOf = ({ q50, q025, q975 }: PosteriorSummary): string => terms.range(two(q50), two(q025), two(q975))

function ordersText({
  fewer,
  more: worse,
  twoSided,
  orders,
  by,
}: Extract<SecondOpinions['orders'], { type: 'tested' }>) {
  return `${[fewer, worse, twoSided].map(chance).join('; ')}; ${whole(orders)} (${by === 'listed' ? more.listed : more.sampled})`
}

const sealRows = ({ trial }: TrialRecord): readonly MathsRow[] => [
  [terms.seed, String(trial.seed)],
  [terms.hash, trial.hash],
  [more.versions, more.versionsText(version, trial.version, trial.algorithm)],
]

/** All figures behind a result, each once. */
export function mathsRows(record: TrialRecord, readings: Readings, second: SecondOpinions | null): readonly MathsRow[] {
  return [
    ...modelRows,
    ...readingRows(record, readings),
    ...(second === null ? [] : secondRows(record, second)),
    ...sealRows(record),
  ]
}

const asShare = (n: number): string => String(Math.round(100 * n))

const checkText = ({ observed, q025, q50, q975 }: PredictiveCheck, show: (n: number) => string): string =>
  terms.check(show(observed), show(q50), show(q025), show(q975))

/** What the model, once fitted, would have written, beside what she wrote. */
export const checkRows = (checks: PredictiveChecks): readonly MathsRow[] => [
  [terms.quiet, checkText(checks.quietNights, asShare)],
  [terms.worst, checkText(checks.worstNight, String)],
  [terms.run, checkText(checks.longestQuietRun, String)],
]
