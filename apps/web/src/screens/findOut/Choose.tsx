import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { choicesOf } from '../../models/choose.ts'
import type { TrialRecord } from '../../models/trialRecord.ts'
import { type Helper, testOffer } from '../../models/whatHelps.ts'
import { useApp } from '../../parts/context.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { SAFETY_CHECK, treatmentAt } from '../learn/addresses.ts'
import { gateName, gateReasons } from '../learn/Gate.tsx'
import { useHelpers } from '../learn/useHelpers.ts'
import { Bars } from '../learn/Verdict.tsx'
import { HeldTest } from './HeldTest.tsx'
import { notAloneLines } from './notAlone.ts'
import { planAt } from './planAt.ts'
import { useApart } from './useApart.ts'
import { useMayPlan } from './useNeedsTest.ts'
import '../../styles/know.css'
import '../../styles/choose.css'

const text = later.choose

/** A page of its own, for who has made a test before. */
export const ChooseAgain = (): JSX.Element | null =>
  useMayPlan() ? <Choose back={{ href: '/find-out', text: later.findOut.back }} /> : null

export function Choose({ back }: { readonly back?: { readonly href: string; readonly text: string } }): JSX.Element {
  const { trials, settings } = useApp()
  const { held } = settings.data.value
  const helpers = useHelpers()
  const running = trials.going.value
  const allHeld = held !== null && held.mayStart !== 'diary-and-trials'
  return (
    <Screen tab="findOut" mainClass="end" {...(back === undefined ? {} : { back })}>
      <Title
        text={running.length > 0 ? later.two.link : back === undefined ? later.findOut.title : later.findOut.what}
        class="page-title"
      />
      {trials.unreadable.value && <p role="alert">{later.findOut.unreadable}</p>}
      {back === undefined && <p class="lead">{later.findOut.what}</p>}
      {running.map(({ record }) => (
        <SecondTest key={record.id} record={record} />
      ))}
      {allHeld && <HeldTest title={later.findOut.held.test} />}
      <p class={running.length > 0 ? 'muted aside' : 'muted'}>{text.order}</p>
      {helpers === null ? (
        <OneMoment />
      ) : (
        <>
          {!helpers.answered && (
            <p>
              {know.helps.noAnswers}{' '}
              <a class="link" href={SAFETY_CHECK}>
                {know.treatment.check}
              </a>
            </p>
          )}
          <List helpers={helpers.all} />
          <p class="muted aside">{later.findOut.why}</p>
          <p class="muted aside">{text.one}</p>
        </>
      )}
    </Screen>
  )
}

function List({ helpers }: { readonly helpers: readonly Helper[] }): JSX.Element {
  const { toTest, notAlone, inCramp } = choicesOf(helpers)
  return (
    <>
      <ul class="stack-s aside">
        {toTest.map((helper) => (
          <Card key={helper.treatment.id} helper={helper} />
        ))}
        <li>
          <a class="card row-link" href="/find-out/own">
            <span class="txt">
              <b>{text.own}</b>
              <span>{text.ownLine}</span>
            </span>
            <Icon name="forward" />
          </a>
        </li>
      </ul>
      <Folded title={text.notAlone} helpers={notAlone} lines={notAloneLines} />
      <Folded title={text.inCramp} helpers={inCramp} lines={() => [text.inCrampWhy]} />
    </>
  )
}

/** What a second test costs, before one is chosen. */
function SecondTest({ record }: { readonly record: TrialRecord }): JSX.Element {
  const { lead, cost } = later.two
  return (
    <>
      <p class="lead">{lead(testWords(record.called).name)}</p>
      <ul class="bullets">
        {cost.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

/** What is not for her now stays in its place, with the reason, and leads to what is known of it. */
function Card({ helper }: { readonly helper: Helper }): JSX.Element {
  const { treatment, standing } = helper
  const { id, certainty, verdict } = treatment
  const apart = useApart()(id)
  const may = testOffer(helper) === 'now' && apart === null
  return (
    <li>
      <a class={`card row-link helper ${may ? '' : 'never'}`} href={may ? planAt(id) : treatmentAt(id)}>
        <span class="txt">
          <span class="o-head">
            <b>{known.treatments.byId[id]?.name}</b>
            <Bars certainty={certainty} />
          </span>
          <span>
            {known.treatments.verdicts[verdict]}. {known.treatments.certainties[certainty]}.
          </span>
          <span class="muted">{text.costs[id]}</span>
          {testOffer(helper) !== 'now' && (
            <span class="gate-why">
              <b>{gateName(standing)}:</b> {gateReasons(helper).join(' ')}
            </span>
          )}
          {testOffer(helper) === 'now' && apart !== null && <span class="gate-why">{apart}</span>}
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}

interface FoldedProps {
  readonly title: string
  readonly helpers: readonly Helper[]
  readonly lines: (helper: Helper) => readonly string[]
}

function Folded({ title, helpers, lines }: FoldedProps): JSX.Element | null {
  if (helpers.length === 0) return null
  return (
    <details class="aside">
      <summary>{title}</summary>
      <ul class="folded">
        {helpers.map((helper) => (
          <li key={helper.treatment.id}>
            <a class="link" href={treatmentAt(helper.treatment.id)}>
              {known.treatments.byId[helper.treatment.id]?.name}
            </a>
            <span>{lines(helper)[0]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
