import { addNights, isNightDate, type Night, type NightDate } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { today } from '../../models/nightClock.ts'
import { createNightPage, type NightPage } from '../../models/nightPage.ts'
import type { Tested } from '../../models/uncheckedNight.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { Exposures } from '../../parts/Exposures.tsx'
import { NightSigns } from '../../parts/NightSigns.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Stepper } from '../../parts/Stepper.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { YesNo } from '../../parts/YesNo.tsx'
import { nightName } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { capital } from '../../words/locale.ts'
import { words } from '../../words.ts'
import { NotFound } from '../NotFound.tsx'
import { CountChoice } from './CountChoice.tsx'
import { CrampList } from './CrampList.tsx'
import { MeasuredLines } from './MeasuredLines.tsx'
import { useWayBack } from './wayBack.ts'

export function NightScreen({ date }: { readonly date: string }): JSX.Element {
  const { clock } = useApp().deps
  if (!isNightDate(date) || date > addNights(today(clock), 1)) return <NotFound />
  return <OneNight key={date} date={date} />
}

function OneNight({ date }: { readonly date: NightDate }): JSX.Element {
  const { clock } = useApp().deps
  const page = useLoaded(
    ({ deps, saving, settings, undo, trials }) => createNightPage(deps, saving, settings, undo, date, trials.testedOn),
    date,
  )
  const { back } = useWayBack()
  return (
    <Screen tab="diary" back={back} aside={<Neighbours date={date} last={today(clock)} />} mainClass="end">
      <Title text={capital(nightName(date, today(clock)))} />
      {page.ready.value && <Details page={page} />}
    </Screen>
  )
}

function Neighbours({ date, last }: { readonly date: NightDate; readonly last: NightDate }): JSX.Element {
  const { to } = useWayBack()
  return (
    <>
      <a class="sq" href={to(`/diary/${addNights(date, -1)}`)} aria-label={later.diary.night.earlier}>
        <Icon name="back" />
      </a>
      {date < last && (
        <a class="sq" href={to(`/diary/${addNights(date, 1)}`)} aria-label={later.diary.night.later}>
          <Icon name="forward" />
        </a>
      )}
    </>
  )
}

function Details({ page }: { readonly page: NightPage }): JSX.Element {
  const { trials } = useApp()
  const night = page.night.value
  const text = later.diary.night
  // An answer of a test that is gone can be changed all the same.
  const told = trials.testedOn(page.date).filter(({ treatment }) => night?.taken[treatment] !== undefined)
  const asked = trials.askedOn(page.date)
  const logged = page.logged.value
  const many = (night?.count ?? 0) >= 3
  const clear = () => {
    focusTitle()
    void page.clear(text.nightDeleted)
  }
  return (
    <>
      {page.unreadable.value && <p class="box2">{text.unreadable}</p>}
      {night === null && (logged > 0 || !page.unreadable.value) && (
        <p class="muted">{logged > 0 ? text.soFar(logged) : text.blank}</p>
      )}
      {night !== null && night.count === null && <p class="muted">{text.checkedUnknown}</p>}
      <h2 class="q" id="count">
        {text.howMany}
      </h2>
      <CountChoice night={night} logged={logged} onCount={(count) => void page.setCount(count, text.saved)} />
      {page.tooFew.value && (
        <p class="aside" role="alert">
          {words.morning.tooFew(logged)}
        </p>
      )}
      {many && (
        <Stepper value={night?.count ?? 3} least={3} onValue={(count) => void page.setCount(count, text.saved)} />
      )}
      <CrampList page={page} />
      {night?.measured !== undefined && <MeasuredLines measured={night.measured} />}
      {night !== null && night.count !== null && (
        <More page={page} night={night} tested={asked.length > 0 ? asked : told} />
      )}
      {(night !== null || page.cramps.value.length > 0) && (
        <p class="center">
          <button type="button" class="link" onClick={clear}>
            {text.deleteNight}
          </button>
        </p>
      )}
    </>
  )
}

interface MoreProps {
  readonly page: NightPage
  readonly night: Night
  readonly tested: readonly Tested[]
}

function More({ page, night, tested }: MoreProps): JSX.Element {
  const saved = later.diary.night.saved
  return (
    <>
      <YesNo
        id="slept"
        question={words.morning.sleptBadly}
        answer={night.sleepLost}
        onAnswer={(sleepLost) => void page.change({ sleepLost }, saved)}
      />
      {tested.map(({ treatment, called, bag }, i) => (
        <YesNo
          key={treatment}
          id={i === 0 ? 'taken' : `taken-${i + 1}`}
          question={takenQuestion(called, bag)}
          answer={night.taken[treatment] ?? null}
          onAnswer={(done) => void page.change({ taken: { ...night.taken, [treatment]: done } }, saved)}
        />
      ))}
      <NightSigns
        title={later.nightSigns.titleThat}
        signs={night.signs ?? []}
        onSigns={(signs) => void page.change({ signs }, saved)}
      />
      <Otherwise date={night.date} />
      <Exposures
        title={later.diary.night.dayBefore}
        exposures={night.exposures}
        onExposures={(exposures) => void page.change({ exposures }, saved)}
      />
    </>
  )
}

function takenQuestion(called: string | null, bag: number | null): string {
  if (bag !== null) return words.morning.didBag(bag)
  return called === null ? later.diary.night.didStretch : words.morning.didTest(called)
}

/** What she did on an evening of a test when it was neither the plan nor its opposite. */
function Otherwise({ date }: { readonly date: Night['date'] }): JSX.Element {
  const all = useApp().trials.stands.value.flatMap(({ record }) => record.log.otherwise)
  const told = all.filter(({ night }) => night === date)
  return (
    <>
      {told.map((one) => (
        <p key={one.words} class="muted aside">
          {later.testRun.otherwise.answered(one.words)}
        </p>
      ))}
    </>
  )
}
