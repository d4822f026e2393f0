import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { endedByLook, isGuessDue, isResultOpen, lastLookWeek, type TrialStand } from '../../models/trialStand.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { EarlierTests, GuessFirst } from './EarlierTests.tsx'
import { useReadAhead } from './useReadAhead.ts'

const text = later.findOut.leave

/** A test that reached its ending, or was stopped before. */
export function Over({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { record } = stand
  useReadAhead(stand)
  const due = isGuessDue(stand)
  const open = isResultOpen(stand)
  const weeks = record.looks.at(-1)?.week
  return (
    <Screen tab="findOut" mainClass="end">
      <Title text={later.findOut.title} class="page-title" />
      <p class="lead">{howItEnded(stand)}</p>
      {due && (
        <div class="aside">
          <GuessFirst id={record.id} />
        </div>
      )}
      {!open && !due && <p class="aside">{text.tooEarly}</p>}
      {open && (
        <a class="card row-link aside" href="/find-out/result">
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
      <p class="aside">
        <a class="btn" href="/find-out/choose">
          {text.newTest}
        </a>
      </p>
      <p class="muted aside">{text.newTestNote}</p>
      <EarlierTests />
    </Screen>
  )
}

function howItEnded({ record }: TrialStand): string {
  if (endedByLook(record.looks) !== null) return text.ended
  return record.standing === 'stopped' ? text.stopped : text.atEnd
}
