import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { endedByLook, type TrialStand } from '../../models/trial.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'

const text = words.findOut.leave

/** A test that reached its ending, or was stopped before. */
export function Over({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trials } = useApp()
  const open = trials.resultOpen.value
  return (
    <Screen tab="findOut" mainClass="end">
      <Title text={words.findOut.title} class="page-title" />
      <p class="lead">{endedByLook(stand.record.looks) === null ? text.stopped : text.ended}</p>
      {!open && <p class="aside">{text.tooEarly}</p>}
      {open && (
        <a class="card row-link aside" href="/find-out/result">
          <Icon name="scales" />
          <span class="txt">
            <b>{words.findOut.running.open}</b>
            <span class="muted">{words.findOut.running.week(stand.record.looks.at(-1)?.week ?? 0, 26)}</span>
          </span>
          <Icon name="forward" />
        </a>
      )}
      <p class="aside">
        <a class="btn" href="/find-out/plan">
          {text.newTest}
        </a>
      </p>
      <p class="muted aside">{text.newTestNote}</p>
    </Screen>
  )
}
