import { type NightDate, nightsBetween } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../drawings/Icon.tsx'
import { createDiaryView, type DiaryView } from '../models/diary.ts'
import { lastNightOver } from '../models/nightClock.ts'
import type { NightCell, Planned } from '../models/nights.ts'
import { STRETCHING } from '../models/trialRecord.ts'
import { plannedArm, treatmentsDrawn } from '../models/trialStand.ts'
import { Calendar } from '../parts/Calendar.tsx'
import { useApp, useLoaded } from '../parts/context.ts'
import { Damaged } from '../parts/Damaged.tsx'
import { MadeUpLink } from '../parts/MadeUpLink.tsx'
import { NightList } from '../parts/NightList.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { spanEnds } from '../words/dates.ts'
import { later } from '../words/later.ts'
import { words } from '../words.ts'
import { GoToMonth } from './diary/GoToMonth.tsx'
import { MonthStrip } from './diary/MonthStrip.tsx'
import { WeekSection } from './diary/WeekSection.tsx'
import { atPlace, useDiaryPlace } from './diary/wayBack.ts'

/** Whether a night was drawn as a treatment night; the nights still to come stay hidden. */
export function useArmOf(last: NightDate): (date: NightDate) => 'treatment' | 'control' | null {
  const stands = useApp().trials.stands.value
  return (date) => (date > last ? null : plannedArm(stands, date))
}

function usePlannedOf(last: NightDate): (date: NightDate) => Planned {
  const stands = useApp().trials.stands.value
  return (date) => (date > last ? null : plannedFor(treatmentsDrawn(stands, date)))
}

function plannedFor(treatments: readonly string[]): Planned {
  if (treatments.length === 0) return null
  if (!treatments.includes(STRETCHING)) return 'test'
  return treatments.length > 1 ? 'both' : 'stretch'
}

/** The weeks she goes to stand in the address; Back, and the tab "Diary", change them by it. */
function useDiaryView(): DiaryView {
  const { route } = useLocation()
  const { weeks, asList } = useDiaryPlace()
  const shownAsList = useRef(asList)
  shownAsList.current = asList
  // A diary left open overnight: the new day has a night more.
  const last = lastNightOver(useApp().deps.clock)
  const view = useLoaded(
    ({ deps, settings }) =>
      createDiaryView(deps.store, deps.clock, {
        shownTo: weeks,
        firstDay: settings.region.value.firstDay,
        onGo: (to) => route(atPlace('/diary', { weeks: to, asList: shownAsList.current }), true),
      }),
    last,
  )
  useLayoutEffect(() => view.showTo(weeks), [view, weeks])
  return view
}

export function Diary(): JSX.Element {
  const view = useDiaryView()
  return (
    <Screen tab="diary">
      <Header view={view} />
      {view.ready.value && <Nights view={view} />}
    </Screen>
  )
}

function Header({ view }: { readonly view: DiaryView }): JSX.Element {
  return (
    <div class="hd">
      <Title text={later.diary.title} />
      <a class="sq" href="/diary/share" aria-label={later.diary.share}>
        <Icon name="printer" />
      </a>
      <a class="sq p varies" href={`/diary/${view.last}`} aria-label={later.diary.add}>
        <Icon name="plus" />
      </a>
    </div>
  )
}

function Nights({ view }: { readonly view: DiaryView }): JSX.Element {
  const place = useDiaryPlace()
  const { asList } = place
  const armOf = useArmOf(view.last)
  const plannedOf = usePlannedOf(view.last)
  const Shown = asList ? NightList : Calendar
  return (
    <>
      <Span view={view} />
      <Shown
        cells={view.cells.value}
        last={view.lastShown.value}
        plannedOf={plannedOf}
        begun={view.begun.value}
        addressOf={(date) => atPlace(`/diary/${date}`, place)}
      />
      {view.searched.value && <Below view={view} armOf={armOf} />}
    </>
  )
}

interface BelowProps {
  readonly view: DiaryView
  readonly armOf: ReturnType<typeof useArmOf>
}

/** Comes as one, once the whole diary is known, so that nothing moves down under a finger. */
function Below({ view, armOf }: BelowProps): JSX.Element {
  const { route } = useLocation()
  const place = useDiaryPlace()
  const { asList } = place
  const cells = view.cells.value
  const plannedOf = usePlannedOf(view.last)
  const planned = cells.map(({ date }) => plannedOf(date)).filter((kind) => kind !== null)
  return (
    <>
      <Damaged inPlace />
      {view.empty.value ? (
        <div class="aside stack">
          <p class="lead">{later.diary.empty}</p>
          <MadeUpLink />
        </div>
      ) : (
        <>
          <Before view={view} />
          <p class="key">
            {cells.some((cell) => isUnknown(view, cell)) && (
              <span>
                <i aria-hidden="true">?</i>
                {later.diary.notKnown}
              </span>
            )}
            {planned.length > 0 && (
              <span>
                <i class="st-key" aria-hidden="true" />
                {planned.some((kind) => kind !== 'stretch') ? later.diary.testNights : later.diary.stretchNights}
              </span>
            )}
          </p>
          <WeekSection view={view} armOf={armOf} />
          <MonthStrip view={view} />
          <MorePages />
          <CopyHint view={view} />
        </>
      )}
      <div class="diary-more no-print">
        <button
          type="button"
          class="link"
          onClick={() => route(atPlace('/diary', { ...place, asList: !asList }), true)}
        >
          <Icon name={asList ? 'diary' : 'list'} />
          {asList ? later.diary.asCalendar : later.diary.asList}
        </button>
        {!view.empty.value && <GoToMonth view={view} />}
      </div>
    </>
  )
}

function MorePages(): JSX.Element {
  return (
    <div class="stack-s no-print">
      <PageRow href="/diary/find" title={later.diary.find} line={later.diary.findLine} />
      <PageRow href="/diary/goes-with" title={later.diary.goesWith} line={later.diary.goesWithLine} />
    </div>
  )
}

interface PageRowProps {
  readonly href: string
  readonly title: string
  readonly line: string
}

function PageRow({ href, title, line }: PageRowProps): JSX.Element {
  return (
    <a class="card row-link" href={href}>
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

/** A "?" in the calendar: a night of the diary with no count and no cramp. */
function isUnknown({ begun, last }: DiaryView, { date, count, logged }: NightCell): boolean {
  return begun.value !== null && date >= begun.value && date <= last && count === null && logged === 0
}

function Before({ view }: { readonly view: DiaryView }): JSX.Element | null {
  const begun = view.begun.value
  return begun === null || begun <= view.to.value ? null : (
    <p class="lead aside" role="status">
      {later.diary.nothingBefore(begun)}
    </p>
  )
}

/** Nights a diary may go without a saved copy. */
const COPY_EVERY = 30

function CopyHint({ view }: { readonly view: DiaryView }): JSX.Element | null {
  const { lastCopy } = useApp().settings.data.value
  const since = lastCopy ?? view.begun.value
  if (since === null || nightsBetween(since, view.last) < COPY_EVERY) return null
  return (
    <p class="no-print">
      <a class="link" href="/diary/share">
        {later.diary.copyHint}
      </a>
    </p>
  )
}

function Span({ view }: { readonly view: DiaryView }): JSX.Element {
  const canGoLater = view.canGoLater.value
  return (
    <div class="mo">
      <button type="button" aria-label={later.diary.earlier} onClick={view.earlier}>
        <Icon name="back" />
      </button>
      <h2 id="weeks" tabIndex={-1} aria-live="polite">
        {words.common.fromTo(...spanEnds(view.from.value, view.to.value, Number(view.last.slice(0, 4))))}
      </h2>
      <button
        type="button"
        aria-label={later.diary.later}
        aria-disabled={!canGoLater}
        onClick={() => {
          if (canGoLater) view.later()
        }}
      >
        <Icon name="forward" />
      </button>
    </div>
  )
}
