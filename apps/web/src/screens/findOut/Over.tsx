import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { MOST_AT_ONCE } from '../../models/trial.ts'
import { endedByLook, isGuessDue, isResultOpen, lastLookWeek, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { Beside } from './Beside.tsx'
import { EarlierTests, GuessFirst } from './EarlierTests.tsx'
import { testAt } from './testAt.ts'
import { useReadAhead } from './useReadAhead.ts'

const text = later.findOut.leave

/** A test that reached its ending, or was stopped before. */
export function Over({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { record } = stand
  useReadAhead(stand)
  const { trials } = useApp()
  const due = isGuessDue(stand)
  const open = isResultOpen(stand)
  const going = trials.going.value
  const weeks = record.looks.at(-1)?.week
  return (
    <Screen tab="findOut" mainClass="end">
      <Title text={later.findOut.title} class="page-title" />
      {!due && <p class="lead">{howItEnded(stand)}</p>}
      {due && (
        <div class="aside">
          <GuessFirst id={record.id} />
        </div>
      )}
      {!open && !due && <p class="aside">{text.tooEarly}</p>}
      {open && (
        <a class="card row-link aside" href={testAt('/find-out/result', stand, trials)}>
          <Icon name="scales" />
          <span class="txt">
            <b>{later.findOut.running.open}</b>
            {weeks !== undefined && (
              <span class="muted">{later.findOut.running.week(weeks, lastLookWeek(record))}</span>
            )}
          </span>
          <Icon name="forward" />
        </a>
      )}
      {going.length > 0 && <Beside stand={stand} />}
      {going.length === 0 && (
        <p class="aside">
          <a class="btn" href="/find-out/choose">
            {text.newTest}
          </a>
        </p>
      )}
      {going.length < MOST_AT_ONCE && <p class="muted aside">{text.newTestNote}</p>}
      <EarlierTests stand={stand} />
    </Screen>
  )
}

function howItEnded({ record }: TrialStand): string {
  if (endedByLook(record.looks) !== null) return text.ended
  return record.standing === 'stopped' ? text.stopped : text.atEnd
}
