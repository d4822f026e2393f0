import type { PosteriorSummary, PredictiveCheck, PredictiveChecks } from '@uncramp/stats'
import type { Look } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { PlainAnalysis, Readings } from '../../engine/questions.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { later } from '../../words/later.ts'

const terms = later.result.mathsTerms

type Row = readonly [term: string, value: string]
type Fitted = Extract<PlainAnalysis, { type: 'fitted' }>

const ratioOf = ({ q50, q025, q975 }: PosteriorSummary): string =>
  `${Math.exp(q50).toFixed(2)} (${Math.exp(q025).toFixed(2)} to ${Math.exp(q975).toFixed(2)})`
const rateOf = ({ q50, q10, q90 }: PosteriorSummary): string =>
  `${q50.toFixed(2)} (${q10.toFixed(2)} to ${q90.toFixed(2)})`
/** Strictly between 0 and 1, and shown so. */
const chance = (p: number): string => (p < 0.001 ? 'below 0.001' : p > 0.999 ? 'above 0.999' : p.toFixed(3))
const share = (s: number | null): string => (s === null ? 'none due' : s.toFixed(2))

function fitRows(fit: Fitted, line: number): readonly Row[] {
  return [
    [terms.ratio, ratioOf(fit.logRatio)],
    [terms.log, `${fit.logRatio.mean.toFixed(3)} (${fit.logRatio.sd.toFixed(3)})`],
    [terms.helps, chance(fit.probHelps)],
    [terms.worthwhile(line), chance(fit.probWorthwhile)],
    [terms.without, rateOf(fit.weeklyWithout)],
    [terms.withIt, rateOf(fit.weeklyWith)],
    [terms.nuisance, [fit.sigma, fit.rho, fit.kappa].map(({ mean }) => mean.toFixed(2)).join(', ')],
    [terms.nights, `${fit.nightsRecorded}, ${fit.nightsMissing}`],
  ]
}

const lookText = ({ week, probHelps, ending }: Look): string =>
  `${week}: ${probHelps === null ? '–' : chance(probHelps)} ${ending.type}`

function rowsOf({ record }: TrialStand, readings: Readings): readonly Row[] {
  const { trial, looks } = record
  const planned = readings['as-planned']
  const done = readings['as-done']
  const { treatment, control, z } = readings.recording
  return [
    [terms.model, terms.modelText],
    ...(planned.type === 'fitted' ? fitRows(planned, trial.protocol.worthwhileRatio) : []),
    ...(done.type === 'fitted' ? [[terms.asDone, ratioOf(done.logRatio)] as const] : []),
    [terms.recording, `${share(treatment.share)}, ${share(control.share)} (${z.toFixed(2)})`],
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
