import type { ExpectedUntreated } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { PlainAnalysis } from '../../engine/questions.ts'
import { byItself } from '../../models/anyway.ts'
import { RateBar, type RateKind } from '../../parts/RateBar.tsx'
import { later } from '../../words/later.ts'

const text = later.resultMore.anyway

interface Rate {
  readonly kind: RateKind
  /** Cramps a week. */
  readonly rate: number
  readonly span?: { readonly low: number; readonly high: number }
}

interface AnywayProps {
  readonly own: Extract<PlainAnalysis, { type: 'fitted' }>
  readonly expected: ExpectedUntreated
}

/** Her own fall without treatment, beside her fall with it. Nothing of the nights before is in the answer. */
export function Anyway({ own, expected }: AnywayProps): JSX.Element {
  const { perWeek } = expected.recent
  const usual = own.weeklyWithout.q50
  const rates: Rate[] = [
    ...(perWeek === null ? [] : [{ kind: 'before', rate: perWeek } as const]),
    ...(expected.type === 'expected' ? [rateOf(expected)] : []),
  ]
  if (rates.length > 0) rates.push({ kind: 'usual', rate: usual }, { kind: 'with', rate: own.weeklyWith.q50 })
  return (
    <section class="card stack-s">
      <h2>{text.title}</h2>
      <p>{text[byItself(perWeek, usual)]}</p>
      {rates.length > 0 && <Rates rates={rates} />}
      <p>
        {text.why} {text.others}
      </p>
      <p class="muted">
        {expected.type === 'expected' ? text.fromBefore : text.short} {text.notUsed}
      </p>
    </section>
  )
}

const rateOf = ({ q10, q50, q90 }: Extract<ExpectedUntreated, { type: 'expected' }>): Rate => ({
  kind: 'expected',
  rate: q50,
  span: { low: q10, high: q90 },
})

const NAME: Readonly<Record<RateKind, string>> = {
  before: text.before,
  expected: text.expected,
  usual: text.usual,
  with: text.withIt,
}

function Rates({ rates }: { readonly rates: readonly Rate[] }): JSX.Element {
  const most = Math.max(0.5, ...rates.map(({ rate, span }) => span?.high ?? rate))
  return (
    <ul class="rates">
      {rates.map((rate) => (
        <li key={rate.kind}>
          <p>
            {`${NAME[rate.kind]}: `}
            <b>{saidOf(rate)}</b>
          </p>
          <RateBar most={most} {...rate} />
        </li>
      ))}
    </ul>
  )
}

const saidOf = ({ rate, span }: Rate): string =>
  span === undefined ? text.rate(rate) : text.rateWithin(rate, span.low, span.high)
