import { addNights } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import { isSealed, isToPack } from '../../models/blind.ts'
import { isTestToPause } from '../../models/held.ts'
import { comingNight } from '../../models/nightClock.ts'
import { runProgress } from '../../models/runProgress.ts'
import { bagOf, firstNightOf } from '../../models/trialRecord.ts'
import { isResultOpen, lastLookWeek, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { Beside } from './Beside.tsx'
import { BothersList } from './BothersList.tsx'
import { EarlierTests } from './EarlierTests.tsx'
import { HeldTest } from './HeldTest.tsx'
import { PartStrip } from './PartStrip.tsx'
import { Paused } from './Paused.tsx'
import { Tonight } from './Tonight.tsx'
import { testAt } from './testAt.ts'
import { useReadAhead } from './useReadAhead.ts'

const text = later.findOut.running
const run = later.testRun
const { blind } = later

export function Running({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trials, settings, deps } = useApp()
  const at = (path: string) => testAt(path, stand, trials)
  useReadAhead(stand)
  const { held } = settings.data.value
  const { treatment } = stand.record.trial.protocol
  const toPause = isTestToPause(held, treatment)
  const sealed = isSealed(stand.record)
  const waits = !toPause && isToPack(stand.record)
  const paused = !waits && (toPause || stand.record.standing === 'paused')
  const bag = bagOf(stand.record, comingNight(deps.clock))
  const title = waits ? blind.wait.title : titleOf(stand, bag)
  return (
    <Screen tab="findOut" mainClass="running">
      <Title text={paused ? text.paused : title} class="page-title" />
      {trials.going.value.length > 1 && (paused || waits || !isNamedIn(stand, bag)) && (
        <p class="lead">{testWords(stand.record.called).name}</p>
      )}
      <HowFar stand={stand} />
      <PartStrip stand={stand} />
      {toPause ? (
        <HeldTest title={later.findOut.held.testPaused} treatment={treatment} />
      ) : waits ? (
        <WaitForHelper href={at('/find-out/helper')} />
      ) : paused ? (
        <Paused stand={stand} />
      ) : (
        <Tonight stand={stand} />
      )}
      {isResultOpen(stand) ? (
        <OpenResult href={at('/find-out/result')} />
      ) : sealed ? (
        <SealedUntilEnd />
      ) : (
        <Seal stand={stand} />
      )}
      <Kindly stand={stand} />
      <Beside stand={stand} />
      <div class="stack-s aside">
        {sealed && <RowLink href={at('/find-out/seal')} icon="lock" title={blind.open.link} line={blind.open.line} />}
        <RowLink href={at('/find-out/bothers')} icon="shield" title={run.bothers.link} line={run.bothers.linkLine} />
        <RowLink href={at('/find-out/coin')} icon="lock" title={run.coin.title} line={run.coin.line} />
      </div>
      <BothersList record={stand.record} />
      <p class="center">
        <a class="link" href={at('/find-out/stop')}>
          {text.leave}
        </a>
      </p>
      <EarlierTests stand={stand} />
    </Screen>
  )
}

/** The title of a night with it says what is tested. */
const isNamedIn = ({ tonight }: TrialStand, bag: number | null): boolean =>
  bag === null && tonight.phase === 'randomised' && tonight.arm === 'treatment'

function titleOf({ record, tonight }: TrialStand, bag: number | null): string {
  if (tonight.phase !== 'randomised') return text.over
  if (bag !== null) return blind.tonight.title(bag)
  const { week, night } = testWords(record.called)
  return record.trial.protocol.unitNights === 7 ? week[tonight.arm] : night[tonight.arm]
}

/** Nights and parts, never cramps: it gives no hint of the answer. */
function HowFar({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { record, tonight } = stand
  const { due, paused, written, parts, partsDone } = runProgress(stand)
  const week = tonight.phase === 'randomised' ? `${text.week(tonight.weekOfTrial, lastLookWeek(record))} ` : ''
  return (
    <p class="muted">
      {week}
      {due + paused === 0
        ? text.notStarted
        : `${run.progress.parts(partsDone, parts)} ${run.progress.written(written, due)}`}
    </p>
  )
}

/** No blame for a night that was missed, and no harm in looking. */
function Kindly({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { due, paused, written, told, kept } = runProgress(stand)
  const { progress } = run
  const missed = written < due ? `${progress.missed} ` : ''
  return (
    <div class="muted aside kindly">
      {told > 0 && <p>{progress.kept(kept, told)}</p>}
      {paused > 0 && <p>{progress.paused(paused)}</p>}
      <p>
        {missed}
        {progress.look}
      </p>
    </div>
  )
}

interface RowLinkProps {
  readonly href: string
  readonly icon: IconName
  readonly title: string
  readonly line: string
}

function RowLink({ href, icon, title, line }: RowLinkProps): JSX.Element {
  return (
    <a class="card row-link" href={href}>
      <Icon name={icon} />
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

function OpenResult({ href }: { readonly href: string }): JSX.Element {
  return <RowLink href={href} icon="scales" title={text.open} line={text.openHow} />
}

function WaitForHelper({ href }: { readonly href: string }): JSX.Element {
  return (
    <section class="card today stack-s">
      <p>{blind.wait.how}</p>
      <a class="btn" href={href}>
        {blind.wait.go}
      </a>
    </section>
  )
}

function SealedUntilEnd(): JSX.Element {
  return (
    <div class="seal">
      <Icon name="lock" />
      <span>
        <b>{blind.sealed.title}</b> {blind.sealed.how} {blind.sealed.curtain}
      </span>
    </div>
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
