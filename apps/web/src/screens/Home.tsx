import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../drawings/Icon.tsx'
import { Logo } from '../drawings/Logo.tsx'
import { createHome, type Home as HomeModel } from '../models/home.ts'
import { hourOf, lastNightOver, ownTime, today } from '../models/nightClock.ts'
import { useApp, useLoaded } from '../parts/context.ts'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { shortDate } from '../words/dates.ts'
import { capital } from '../words/locale.ts'
import { words } from '../words.ts'
import { AskAgainCard } from './home/AskAgainCard.tsx'
import { BedtimeCard } from './home/BedtimeCard.tsx'
import { CrampDisc } from './home/CrampDisc.tsx'
import { LeftOpenCard } from './home/LeftOpenCard.tsx'
import { BlankNightCard, LastNightCard } from './home/NightCards.tsx'
import { NightHome } from './home/NightHome.tsx'
import { PlanCard } from './home/PlanCard.tsx'
import { RemindCard } from './home/RemindCard.tsx'
import { TourCard } from './home/TourCard.tsx'

export function Home(): JSX.Element {
  const { cramp, look } = useApp()
  useEffect(() => {
    cramp.leave(words.common.saved)
    look.crampLeft()
  }, [cramp, look])
  return look.oneButton.value ? <NightHome /> : <DayHome />
}

function DayHome(): JSX.Element {
  const app = useApp()
  const { clock } = app.deps
  const home = useLoaded(
    ({ deps, saving, settings, undo, trials }) =>
      createHome(deps.store, deps.clock, saving, settings, undo, trials.testedOn),
    lastNightOver(clock),
  )
  return (
    <Screen tab="home" class="home">
      <header class="top home-top">
        <Logo name={words.common.appName} />
        <span class="sp" />
        <span class="muted">{capital(shortDate(today(clock)))}</span>
      </header>
      <Title text={words.home.greeting(hourOf(ownTime(clock)))} class="hi" />
      <LeftOpenCard />
      <CrampDisc help={words.home.pressForHelpNow} />
      {home.settled.value && <Below home={home} />}
    </Screen>
  )
}

/** Comes as one, so that nothing moves down under a finger. */
function Below({ home }: { readonly home: HomeModel }): JSX.Element {
  const app = useApp()
  const { route } = useLocation()
  const checkIn = (count: number) => {
    // One that was begun goes on, with the count tapped now.
    app.checkIn.current?.choose(count)
    route(`/morning?count=${count}`)
  }
  return (
    <>
      <div class="stack home-cards">
        {home.ready.value && home.asks && <LastNightCard home={home} onCount={checkIn} />}
        {home.blank.value !== null && home.asks && <BlankNightCard home={home} />}
        <TourCard home={home} />
        <PlanCard checkedIn={home.night.value !== null} />
        <BedtimeCard />
        {app.remindDue.value && home.asks && <RemindCard />}
        {app.askAgain.value && home.asks && <AskAgainCard />}
      </div>
      <p class="center links">
        <a class="link" href="/help">
          <Icon name="shield" />
          {words.home.onlyACramp}
        </a>
        <a class="link" href="/check-up">
          <Icon name="list" />
          {words.home.safetyCheck}
        </a>
        <a class="link" href="/cramp/passed">
          {words.home.alreadyPassed}
        </a>
      </p>
    </>
  )
}
