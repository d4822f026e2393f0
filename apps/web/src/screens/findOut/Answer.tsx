import type { JSX } from 'preact'
import type { PlainAnalysis } from '../../engine/questions.ts'
import type { ResultState, TrialStand } from '../../models/trial.ts'
import { HundredDots, inHundred } from '../../parts/HundredDots.tsx'
import { NightStrips } from '../../parts/NightStrips.tsx'
import { RangePlot } from '../../parts/RangePlot.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { AsDone } from './AsDone.tsx'
import { Maths } from './Maths.tsx'
import { WhatNow } from './WhatNow.tsx'

const text = words.result

interface AnswerProps {
  readonly stand: TrialStand
  readonly result: Extract<ResultState, { type: 'ready' }>
}

export function Answer({ stand, result }: AnswerProps): JSX.Element {
  const { ending, endedBy, readings, asOfNight } = result
  const planned = readings['as-planned']
  const weeks = Math.max(1, Math.ceil((asOfNight + 1) / 7))
  return (
    <>
      <Title text={text.title(ending)} />
      <Standing stand={stand} result={result} />
      {planned.type === 'fitted' && <Rates analysis={planned} />}
      {planned.type === 'fitted' && (
        <Chances
          n={inHundred(endedBy?.probHelps ?? planned.probHelps)}
          worthwhile={inHundred(endedBy?.probWorthwhile ?? planned.probWorthwhile)}
        />
      )}
      <section class="card">
        {planned.type === 'fitted' && <Ranges analysis={planned} />}
        <Maths stand={stand} readings={readings} />
      </section>
      <section class="card">
        <h2>{text.nightByNight(weeks)}</h2>
        <NightStrips stand={stand} asOfNight={asOfNight} />
      </section>
      <AsDone stand={stand} analysis={readings['as-done']} />
      {planned.type === 'fitted' && <OthersAndYou ratio={Math.exp(planned.logRatio.q50)} />}
      <WhatNow stand={stand} ending={ending} />
    </>
  )
}

function Standing({ stand, result }: AnswerProps): JSX.Element {
  const { ending, endedBy } = result
  const analysis = result.readings['as-planned']
  const last = stand.record.looks.at(-1)
  if (endedBy !== null || ending.type !== 'cannot-tell-yet')
    return <p class="muted">{text.final(endedBy?.week ?? last?.week ?? 0)}</p>
  const lean = analysis.type === 'fitted' && ending.because === 'undecided'
  return (
    <>
      <p>{text.because(ending.because)}</p>
      {lean && <p>{text.leaning(inHundred(analysis.probHelps))}</p>}
      <p class="muted">{text.moreWeeks(last?.week ?? 0, weeksOf(stand))}</p>
    </>
  )
}

const weeksOf = ({ progress }: TrialStand): number => Math.ceil((progress.lastLookNight + 1) / 7)

type Fitted = Extract<PlainAnalysis, { type: 'fitted' }>

function Rates({ analysis }: { readonly analysis: Fitted }): JSX.Element {
  return (
    <p class="say">
      {text.about}
      <em>{text.aWeek(text.rate(analysis.weeklyWith.q50))}</em>
      {text.insteadOf}
      <span>{text.rate(analysis.weeklyWithout.q50)}</span>.
    </p>
  )
}

function Chances({ n, worthwhile }: { readonly n: number; readonly worthwhile: number }): JSX.Element {
  return (
    <section class="card hundred">
      <HundredDots n={n} />
      <p>
        <span class="big">{n}</span>
        {text.chances}
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

function OthersAndYou({ ratio }: { readonly ratio: number }): JSX.Element {
  return (
    <section class="card">
      <h2>{text.othersAndYou}</h2>
      <div class="vs">
        <div>
          <h3>{text.others}</h3>
          {text.othersText}
        </div>
        <div>
          <h3>{text.yours}</h3>
          {text.yoursText(ratio)}
        </div>
      </div>
      <p class="muted aside">{text.hidden}</p>
    </section>
  )
}
