import { addNights } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { isTestToPause } from '../../models/held.ts'
import { firstNightOf } from '../../models/trialRecord.ts'
import { lastLookWeek, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { EarlierTests } from './EarlierTests.tsx'
import { HeldTest } from './HeldTest.tsx'
import { PartStrip } from './PartStrip.tsx'
import { Tonight } from './Tonight.tsx'
import { useReadAhead } from './useReadAhead.ts'

const text = later.findOut.running

export function Running({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trials, settings } = useApp()
  useReadAhead(stand)
  const { held } = settings.data.value
  const toPause = isTestToPause(held)
  const paused = toPause || stand.record.standing === 'paused'
  return (
    <Screen tab="findOut" mainClass="running">
      <Title text={paused ? text.paused : titleOf(stand)} class="page-title" />
      <p class="muted">{lineOf(stand)}</p>
      <PartStrip stand={stand} />
      {toPause ? <HeldTest title={later.findOut.held.testPaused} /> : paused ? <Paused /> : <Tonight stand={stand} />}
      {trials.resultOpen.value ? <OpenResult /> : <Seal stand={stand} />}
      <p class="center">
        <a class="link" href="/find-out/stop">
          {text.leave}
        </a>
      </p>
      <EarlierTests />
    </Screen>
  )
}

function titleOf({ record, tonight }: TrialStand): string {
  if (tonight.phase !== 'randomised') return text.over
  const stretch = tonight.arm === 'treatment'
  if (record.trial.protocol.unitNights === 7) return stretch ? text.stretchWeek : text.usualWeek
  return stretch ? text.stretchNight : text.usualNight
}

function lineOf({ record, tonight, progress }: TrialStand): string {
  const week = tonight.phase === 'randomised' ? text.week(tonight.weekOfTrial, lastLookWeek(record)) : ''
  const done = progress.nightsDue === 0 ? text.notStarted : later.result.kept(progress)
  return `${week} ${done}`
}

function Paused(): JSX.Element {
  const { trials } = useApp()
  return (
    <section class="card today">
      <p>{text.pausedWhy}</p>
      <div class="act">
        <button type="button" class="btn" onClick={() => void trials.setStanding('running').then(focusTitle)}>
          {text.goOn}
        </button>
      </div>
    </section>
  )
}

function OpenResult(): JSX.Element {
  return (
    <a class="card row-link seal-open" href="/find-out/result">
      <Icon name="scales" />
      <span class="txt">
        <b>{text.open}</b>
        <span class="muted">{text.openHow}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

function Seal({ stand }: { readonly stand: TrialStand }): JSX.Element {
  // The morning after the first look's last night.
  const opens = addNights(firstNightOf(stand.record.trial), stand.progress.firstLookNight)
  const [before, date, after] = text.seal(opens)
  return (
    <p class="seal">
      <Icon name="clock" />
      <span>
        {before}
        <b>{date}</b>
        {after}
      </span>
    </p>
  )
}
