import type { Ending } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { PlainAnalysis } from '../../engine/questions.ts'
import { resultView } from '../../models/resultView.ts'
import type { TrialResult } from '../../models/trialResult.ts'
import { isGoingOn, type TrialStand } from '../../models/trialStand.ts'
import { HundredDots, inHundred } from '../../parts/HundredDots.tsx'
import { NightStrips } from '../../parts/NightStrips.tsx'
import { RangePlot } from '../../parts/RangePlot.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { AsDone } from './AsDone.tsx'
import { Maths } from './Maths.tsx'
import { OthersAndYou } from './OthersAndYou.tsx'
import { WhatNow } from './WhatNow.tsx'

const text = later.result

interface AnswerProps {
  readonly stand: TrialStand
  readonly result: TrialResult
}

export function Answer({ stand, result }: AnswerProps): JSX.Element {
  const { ending, endedBy, readings, asOfNight } = result
  const planned = readings['as-planned']
  const numbers = resultView(ending, readings.cramps) === 'numbers' && planned.type === 'fitted' ? planned : null
  const weeks = Math.max(1, Math.ceil((asOfNight + 1) / 7))
  return (
    <>
      <Title text={!isGoingOn(stand) ? text.titleAtEnd(ending) : text.title(ending)} />
      <Standing stand={stand} result={result} />
      {numbers !== null && (
        <>
          <Rates analysis={numbers} />
          <Chances
            ending={ending}
            helps={endedBy?.probHelps ?? numbers.probHelps}
            worthwhile={endedBy?.probWorthwhile ?? numbers.probWorthwhile}
          />
        </>
      )}
      <section class="card">
        {numbers !== null && <Ranges analysis={numbers} />}
        <Maths stand={stand} readings={readings} />
      </section>
      <section class="card">
        <h2>{text.nightByNight(weeks)}</h2>
        <NightStrips stand={stand} asOfNight={asOfNight} />
      </section>
      <AsDone progress={result.progress} analysis={numbers === null ? null : readings['as-done']} />
      {numbers !== null && <OthersAndYou own={numbers} together={readings.withEvidence} trial={stand.record.trial} />}
      <WhatNow stand={stand} ending={ending} />
    </>
  )
}

function Standing({ stand, result }: AnswerProps): JSX.Element {
  const { ending, endedBy, readings } = result
  if (ending.type !== 'cannot-tell-yet') return <p class="muted">{text.final(endedBy?.week ?? 0)}</p>
  const view = resultView(ending, readings.cramps)
  const analysis = readings['as-planned']
  return (
    <>
      <p>{view === 'too-few-cramps' ? text.fewCramps(readings.cramps) : text.because(ending.because)}</p>
      {view === 'numbers' && analysis.type === 'fitted' && <p>{text.leaning(inHundred(analysis.probHelps))}</p>}
      <p class="muted">{isGoingOn(stand) ? text.nextLook : text.noMoreLooks}</p>
    </>
  )
}

type Fitted = Extract<PlainAnalysis, { type: 'fitted' }>

function Rates({ analysis }: { readonly analysis: Fitted }): JSX.Element {
  const [before, rate] = text.sentenceRate(analysis.weeklyWith.q50)
  return (
    <p class="say">
      {before}
      <em>{text.aWeek(rate)}</em>
      {text.insteadOf}
      <span>{text.rate(analysis.weeklyWithout.q50)}</span>.
    </p>
  )
}

interface ChancesProps {
  readonly ending: Ending
  /** P(ratio < 1). */
  readonly helps: number
  readonly worthwhile: number
}

/** A test that makes cramps worse shows the chance of that: "1 in 100 that it helps" would hide the answer. */
function Chances({ ending, helps, worthwhile }: ChancesProps): JSX.Element {
  const worse = ending.type === 'makes-it-worse'
  const n = inHundred(worse ? 1 - helps : helps)
  return (
    <section class="card hundred">
      <HundredDots n={n} label={worse ? text.hundredWorse(n) : text.hundred(n)} />
      <p>
        <span class="big">{n}</span>
        {worse ? text.chancesWorse(n) : text.chances(n)}
      </p>
      <p class="muted also">{text.worthwhile(worthwhile)}</p>
    </section>
  )
}

function Ranges({ analysis }: { readonly analysis: Fitted }): JSX.Element {
  const { weeklyWith: stretch, weeklyWithout: usual } = analysis
  return (
    <>
      <h2>{text.rangeTitle}</h2>
      <RangePlot usual={usual} stretch={stretch} />
      <ul class="rng">
        <li>
          <span class="sw us" aria-hidden="true" />
          <span>
            {text.usualNights}
            <b>{text.range(usual.q10, usual.q90)}</b>
            {text.perWeek}
          </span>
        </li>
        <li>
          <span class="sw a" aria-hidden="true" />
          <span>
            {text.stretchNights}
            <b>{text.range(stretch.q10, stretch.q90)}</b>
            {text.perWeek}
          </span>
        </li>
      </ul>
      <p class="muted aside">{text.trueNumber}</p>
    </>
  )
}
