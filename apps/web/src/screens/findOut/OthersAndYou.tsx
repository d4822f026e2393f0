import type { NormalPrior, Trial } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { PlainAnalysis } from '../../engine/questions.ts'
import { linkOf, type RatioRange } from '../../models/factors.ts'
import { RatioAxis, RatioBar } from '../../parts/RatioBar.tsx'
import { later } from '../../words/later.ts'
import type { ResultWords } from '../../words/resultWords.ts'

const text = later.result
/** 8 times in 10 a normal quantity is no further from its mean, in its standard deviations. */
const Z90 = 1.2816

type Fitted = Extract<PlainAnalysis, { type: 'fitted' }>

interface OthersAndYouProps {
  readonly own: Fitted
  /** Her own nights with what trials say as the prior; null in a plan that holds nothing of them. */
  readonly together: PlainAnalysis | null
  readonly trial: Trial
  readonly told: ResultWords
}

/** What trials say, what her nights say, and both together, on one axis. The answer rests on her nights alone. */
export function OthersAndYou({ own, together, trial, told }: OthersAndYouProps): JSX.Element {
  const { evidencePrior } = trial.protocol
  return (
    <section class="card others">
      <h2>{text.othersAndYou}</h2>
      <RatioAxis />
      <Row
        title={text.others}
        line={evidencePrior === undefined ? told.othersNone : told.othersText}
        range={evidencePrior && ofTrials(evidencePrior)}
      />
      <Row title={text.yours} line={told.yoursText(Math.exp(own.logRatio.q50))} range={ofNights(own)} />
      {together?.type === 'fitted' && <Row title={text.together} line={text.togetherText} range={ofNights(together)} />}
      <p class="muted aside">{text.trueNumber}</p>
      <p class="muted">{told.hidden}</p>
    </section>
  )
}

function Row(props: {
  readonly title: string
  readonly line: string
  readonly range: RatioRange | undefined
}): JSX.Element {
  const { title, line, range } = props
  return (
    <div class="row">
      <h3>{title}</h3>
      <p>{line}</p>
      {range !== undefined && (
        <>
          <RatioBar {...range} link={linkOf(range)} />
          <p class="muted">{text.tenBecome(10 * range.mid, 10 * range.low, 10 * range.high)}</p>
        </>
      )}
    </div>
  )
}

const ofTrials = ({ mean, sd }: NormalPrior): RatioRange => ({
  low: Math.exp(mean - Z90 * sd),
  mid: Math.exp(mean),
  high: Math.exp(mean + Z90 * sd),
})
const ofNights = ({ logRatio: { q10, q50, q90 } }: Fitted): RatioRange => ({
  low: Math.exp(q10),
  mid: Math.exp(q50),
  high: Math.exp(q90),
})
