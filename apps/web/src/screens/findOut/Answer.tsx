import { type Ending, falseHelpsOverTests } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { PlainAnalysis } from '../../engine/questions.ts'
import { isBesideSealed } from '../../models/beside.ts'
import { resultView } from '../../models/resultView.ts'
import type { TrialResult } from '../../models/trialResult.ts'
import { isGoingOn, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { HundredDots, inHundred } from '../../parts/HundredDots.tsx'
import { NightStrips } from '../../parts/NightStrips.tsx'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { RangePlot } from '../../parts/RangePlot.tsx'
import { TestWeekChart } from '../../parts/TestWeekChart.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { type ResultWords, resultWords } from '../../words/resultWords.ts'
import { words } from '../../words.ts'
import { Anyway } from './Anyway.tsx'
import { AsDone } from './AsDone.tsx'
import { BothersList } from './BothersList.tsx'
import { HowBlind } from './HowBlind.tsx'
import { Maths } from './Maths.tsx'
import { OthersAndYou } from './OthersAndYou.tsx'
import { PlanHistory } from './PlanHistory.tsx'
import { CoinLuck, SecondOutcomes } from './SecondOutcomes.tsx'
import { TestedBeside } from './TestedBeside.tsx'
import { TestWeeks } from './TestWeeks.tsx'
import { WhatNow } from './WhatNow.tsx'

const text = later.result

interface AnswerProps {
  readonly stand: TrialStand
  readonly result: TrialResult
  readonly again: () => void
}

/** The answer stands at once; its figures come below as they are worked out. */
export function Answer({ stand, result, again }: AnswerProps): JSX.Element {
  const { ending, latest, planned, readings, second, asOfNight } = result
  const told = resultWords(stand.record.called)
  const view = resultView(ending, result.cramps)
  const numbers = view === 'numbers' && planned?.type === 'fitted' ? planned : null
  const rates = isBesideSealed(stand, asOfNight) ? null : numbers
  const weeks = Math.max(1, Math.ceil((asOfNight + 1) / 7))
  return (
    <>
      <Title text={!isGoingOn(stand) ? told.titleAtEnd(ending) : told.title(ending)} />
      {readings?.verification.type === 'changed' && <p role="alert">{text.mathsTerms.changed}</p>}
      <Standing stand={stand} result={result} />
      <TestedBeside stand={stand} asOfNight={asOfNight} />
      {view === 'numbers' && planned === null && !result.broken && <OneMoment />}
      {rates !== null && <Rates analysis={rates} />}
      {view === 'numbers' && latest !== null && latest.probHelps !== null && (
        <Chances told={told} ending={ending} helps={latest.probHelps} worthwhile={latest.probWorthwhile ?? 0} />
      )}
      <HowBlind record={stand.record} />
      {result.broken && <Broken again={again} />}
      {(rates !== null || readings !== null) && (
        <section class="card">
          {rates !== null && <Ranges analysis={rates} told={told} />}
          {readings !== null && <Maths stand={stand} readings={readings} second={second} />}
        </section>
      )}
      <section class="card">
        <h2>{text.nightByNight(weeks)}</h2>
        <NightStrips stand={stand} asOfNight={asOfNight} />
        <TestWeekChart stand={stand} asOfNight={asOfNight} />
        <TestWeeks stand={stand} asOfNight={asOfNight} />
      </section>
      {numbers !== null && second !== null && <Anyway own={numbers} expected={second.expected} />}
      {view !== 'withheld' && second !== null && <CoinLuck {...second} />}
      {second !== null && <SecondOutcomes {...second} />}
      {readings !== null && (
        <AsDone progress={result.progress} analysis={numbers === null ? null : readings['as-done']} told={told} />
      )}
      {numbers !== null && readings !== null && (
        <OthersAndYou own={numbers} together={readings.withEvidence} trial={stand.record.trial} told={told} />
      )}
      <PlanHistory stand={stand} />
      <BothersList record={stand.record} />
      <WhatNow stand={stand} ending={ending} />
    </>
  )
}

function Broken({ again }: { readonly again: () => void }): JSX.Element {
  return (
    <div role="alert">
      <p>{later.resultMore.broken}</p>
      <button type="button" class="btn small" onClick={again}>
        {words.common.tryAgain}
      </button>
    </div>
  )
}

function Standing({ stand, result }: Omit<AnswerProps, 'again'>): JSX.Element {
  const { ending, endedBy, latest, cramps } = result
  const told = resultWords(stand.record.called)
  if (ending.type !== 'cannot-tell-yet')
    return (
      <>
        <p class="muted">{text.final(endedBy?.week ?? 0)}</p>
        <Several />
      </>
    )
  const view = resultView(ending, cramps)
  const helps = latest?.probHelps ?? null
  return (
    <>
      <p>{view === 'too-few-cramps' ? text.fewCramps(cramps) : told.because(ending.because)}</p>
      {view === 'numbers' && helps !== null && <p>{told.leaning(inHundred(helps))}</p>}
      <p class="muted">{isGoingOn(stand) ? text.nextLook : text.noMoreLooks}</p>
    </>
  )
}

/** An answer is weaker where many were asked for. */
function Several(): JSX.Element | null {
  const tests = useApp().trials.stands.value.length
  if (tests < 2) return null
  return <p class="muted">{later.findOut.earlier.several(tests, Math.ceil(100 * falseHelpsOverTests(tests)))}</p>
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
  readonly told: ResultWords
  readonly ending: Ending
  /** P(ratio < 1). */
  readonly helps: number
  readonly worthwhile: number
}

/** A test that makes cramps worse shows the chance of that: "1 in 100 that it helps" would hide the answer. */
function Chances({ told, ending, helps, worthwhile }: ChancesProps): JSX.Element {
  const worse = ending.type === 'makes-it-worse'
  const n = inHundred(worse ? 1 - helps : helps)
  return (
    <section class="card hundred">
      <HundredDots n={n} label={worse ? told.hundredWorse(n) : told.hundred(n)} />
      <p>
        <span class="big">{n}</span>
        {worse ? text.chancesWorse(n) : text.chances(n)}
      </p>
      <p class="muted also">{text.worthwhile(worthwhile)}</p>
    </section>
  )
}

function Ranges({ analysis, told }: { readonly analysis: Fitted; readonly told: ResultWords }): JSX.Element {
  const { weeklyWith: stretch, weeklyWithout: usual } = analysis
  return (
    <>
      <h2>{text.rangeTitle}</h2>
      <RangePlot usual={usual} stretch={stretch} told={told} />
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
            {told.withNights}
            <b>{text.range(stretch.q10, stretch.q90)}</b>
            {text.perWeek}
          </span>
        </li>
      </ul>
      <p class="muted aside">{text.trueNumber}</p>
    </>
  )
}
