import type { PosteriorSummary, PredictiveCheck, PredictiveChecks } from '@uncramp/stats'
import type { Look } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { PlainAnalysis, Readings } from '../../engine/questions.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { later } from '../../words/later.ts'
import { decimal } from '../../words/numbers.ts'

const terms = later.result.mathsTerms

type Row = readonly [term: string, value: string]
type Fitted = Extract<PlainAnalysis, { type: 'fitted' }>

const two = (value: number): string => decimal(value, 2)
const ratioOf = ({ q50, q025, q975 }: PosteriorSummary): string =>
  terms.range(two(Math.exp(q50)), two(Math.exp(q025)), two(Math.exp(q975)))
const rateOf = ({ q50, q10, q90 }: PosteriorSummary): string => terms.range(two(q50), two(q10), two(q90))
/** Strictly between 0 and 1, and shown so. */
const chance = (p: number): string =>
  p < 0.001 ? terms.under(decimal(0.001, 3)) : p > 0.999 ? terms.over(decimal(0.999, 3)) : decimal(p, 3)
const share = (s: number | null): string => (s === null ? terms.noneDue : two(s))

function fitRows(fit: Fitted, line: number): readonly Row[] {
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

function rowsOf({ record }: TrialStand, readings: Readings): readonly Row[] {
  const { trial, looks } = record
  const planned = readings['as-planned']
  const done = readings['as-done']
  const { treatment, control, z } = readings.recording
  return [
    [terms.model, terms.modelText],
    ...(planned.type === 'fitted' ? fitRows(planned, trial.protocol.worthwhileRatio) : []),
    ...(done.type === 'fitted' ? [[terms.asDone, ratioOf(done.logRatio)] as const] : []),
    ...(readings.withEvidence?.type === 'fitted'
      ? [[terms.withTrials, ratioOf(readings.withEvidence.logRatio)] as const]
      : []),
    [terms.recording, `${share(treatment.share)}; ${share(control.share)} (${two(z)})`],
    [terms.looks, looks.map(lookText).join('; ')],
    [terms.seed, String(trial.seed)],
    [terms.hash, trial.hash],
  ]
}

export function Maths({ stand, readings }: { readonly stand: TrialStand; readonly readings: Readings }): JSX.Element {
  const intact = readings.verification.type === 'intact'
  return (
    <details class="maths">
      <summary>{later.result.maths}</summary>
      <Rows rows={rowsOf(stand, readings)} />
      {readings.checks !== null && <Checks checks={readings.checks} />}
      <p class="aside">{intact ? terms.intact : terms.changed}</p>
    </details>
  )
}

const asShare = (n: number): string => String(Math.round(100 * n))

const checkText = ({ observed, q025, q50, q975 }: PredictiveCheck, show: (n: number) => string): string =>
  terms.check(show(observed), show(q50), show(q025), show(q975))

function Checks({ checks }: { readonly checks: PredictiveChecks }): JSX.Element {
  const rows: readonly Row[] = [
    [terms.quiet, checkText(checks.quietNights, asShare)],
    [terms.worst, checkText(checks.worstNight, String)],
    [terms.run, checkText(checks.longestQuietRun, String)],
  ]
  return (
    <>
      <h3 class="aside">{terms.checks}</h3>
      <Rows rows={rows} />
    </>
  )
}

function Rows({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
