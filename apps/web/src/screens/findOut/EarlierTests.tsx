import { falseHelpsOverTests } from '@uncramp/trial'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { firstNightOf } from '../../models/trialRecord.ts'
import { endedByLook, isGoingOn, isGuessDue, isResultOpen, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { longDate } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { resultWords } from '../../words/resultWords.ts'

const text = later.findOut.earlier

/** The others stand on a page of their own. */
const AT_ONCE = 5

/** A new test must not hide what an earlier one found. One that goes on beside it has a place of its own. */
export function EarlierTests({ stand: shown }: { readonly stand: TrialStand }): JSX.Element | null {
  const stands = useApp().trials.stands.value
  const earlier = stands.filter((stand) => stand !== shown && !isGoingOn(stand))
  if (earlier.length === 0) return null
  const misled = Math.ceil(100 * falseHelpsOverTests(stands.length))
  return (
    <section class="stack-s" aria-labelledby="earlier-tests">
      <h2 id="earlier-tests" class="q">
        {text.title}
      </h2>
      {earlier.slice(0, AT_ONCE).map((stand) => (
        <Earlier key={stand.record.id} stand={stand} />
      ))}
      <a class="card row-link" href="/find-out/history">
        <Icon name="list" />
        <span class="txt">
          <b>{later.resultMore.history}</b>
        </span>
        <Icon name="forward" />
      </a>
      <p class="muted">{text.several(stands.length, misled)}</p>
    </section>
  )
}

function Earlier({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { id, trial, called, looks } = stand.record
  const told = resultWords(called)
  const ended = endedByLook(looks)
  const begun = <b>{told.from(longDate(firstNightOf(trial)))}</b>
  if (isGuessDue(stand)) return <GuessFirst id={id} title={begun} />
  if (!isResultOpen(stand))
    return (
      <div class="card row-link">
        <span class="txt">
          {begun}
          <span class="muted">{text.tooEarly}</span>
        </span>
      </div>
    )
  return (
    <a class="card row-link" href={`/find-out/result?test=${encodeURIComponent(id)}`}>
      <Icon name="scales" />
      <span class="txt">
        {begun}
        <span class="muted">{ended === null ? text.open : told.title(ended.ending)}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

/** The way to what a sealed test asks at its end. */
export function GuessFirst({ id, title }: { readonly id: string; readonly title?: JSX.Element }): JSX.Element {
  return (
    <a class="card row-link" href={`/find-out/guess?test=${encodeURIComponent(id)}`}>
      <Icon name="lock" />
      <span class="txt">
        {title ?? <b>{later.blind.guess.title}</b>}
        <span class="muted">{later.blind.guess.card}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
