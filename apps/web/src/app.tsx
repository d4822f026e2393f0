import type { JSX } from 'preact'
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso'
import type { AppModel } from './models/app.ts'
import { Announcer } from './parts/Announcer.tsx'
import { AppContext } from './parts/context.ts'
import { MadeUpBanner } from './parts/MadeUpBanner.tsx'
import { KeepPlace } from './parts/place.ts'
import { noteMove } from './parts/Title.tsx'
import { Done } from './screens/cramp/Done.tsx'
import { Stretch } from './screens/cramp/Stretch.tsx'
import { Where } from './screens/cramp/Where.tsx'
import { Help } from './screens/Help.tsx'
import { Home } from './screens/Home.tsx'
import { loadFood, loadKnow, loadKnown, loadLater, loadPage, loadSafety } from './words/spoken.ts'

// Home and a cramp come at once; the rest a moment after Home, or when it is asked for, after its words.
const after =
  (...words: readonly (() => Promise<void>)[]) =>
  <Screen,>(load: () => Promise<Screen>) =>
    lazy(() => Promise.all(words.map((loadWords) => loadWords())).then(load))
const later = after(loadLater)
const aboutHer = after(loadLater, loadSafety)

const Morning = later(() => import('./screens/Morning.tsx').then((m) => m.Morning))
const Fix = lazy(() => import('./screens/cramp/Fix.tsx').then((m) => m.Fix))
const Passed = lazy(() => import('./screens/cramp/Passed.tsx').then((m) => m.Passed))
const Sleep = lazy(() => import('./screens/cramp/Sleep.tsx').then((m) => m.Sleep))
const NotFound = lazy(() => import('./screens/NotFound.tsx').then((m) => m.NotFound))
const Rub = later(() => import('./screens/cramp/Rub.tsx').then((m) => m.Rub))
const Walk = later(() => import('./screens/cramp/Walk.tsx').then((m) => m.Walk))
const Check = later(() => import('./screens/cramp/Check.tsx').then((m) => m.Check))
const Diary = later(() => import('./screens/Diary.tsx').then((m) => m.Diary))
const Share = later(() => import('./screens/diary/Share.tsx').then((m) => m.Share))
const LockCopy = later(() => import('./screens/diary/LockCopy.tsx').then((m) => m.LockCopy))
const CheckCopy = later(() => import('./screens/diary/CheckCopy.tsx').then((m) => m.CheckCopy))
const Earlier = later(() => import('./screens/diary/Earlier.tsx').then((m) => m.Earlier))
const BlankMonth = later(() => import('./screens/diary/BlankMonth.tsx').then((m) => m.BlankMonth))
const PaperMonths = later(() => import('./screens/diary/PaperMonths.tsx').then((m) => m.PaperMonths))
const DoctorPage = after(
  loadLater,
  loadSafety,
  loadFood,
  loadPage,
)(() => import('./screens/diary/DoctorPage.tsx').then((m) => m.DoctorPage))
const BringIn = later(() => import('./screens/diary/BringIn.tsx').then((m) => m.BringIn))
const History = later(() => import('./screens/diary/History.tsx').then((m) => m.History))
const Find = later(() => import('./screens/diary/Find.tsx').then((m) => m.Find))
const GoesWith = later(() => import('./screens/diary/GoesWith.tsx').then((m) => m.GoesWith))
const NightScreen = later(() => import('./screens/diary/NightScreen.tsx').then((m) => m.NightScreen))
const CrampScreen = later(() => import('./screens/diary/CrampScreen.tsx').then((m) => m.CrampScreen))
const FindOut = later(() => import('./screens/FindOut.tsx').then((m) => m.FindOut))
const PlanScreen = after(
  loadLater,
  loadKnown,
)(() => import('./screens/findOut/PlanScreen.tsx').then((m) => m.PlanScreen))
const TestPages = later(() => import('./screens/findOut/TestPages.tsx').then((m) => m.TestPages))
const Result = later(() => import('./screens/Result.tsx').then((m) => m.Result))
const TestHistory = later(() => import('./screens/findOut/History.tsx').then((m) => m.History))
const Learn = later(() => import('./screens/Learn.tsx').then((m) => m.Learn))
const LearnPages = after(
  loadLater,
  loadKnow,
  loadKnown,
  loadFood,
)(() => import('./screens/learn/LearnPages.tsx').then((m) => m.LearnPages))
const Bedtime = later(() => import('./screens/bedtime/Bedtime.tsx').then((m) => m.Bedtime))
const BedtimeStretch = later(() => import('./screens/bedtime/BedtimeStretch.tsx').then((m) => m.BedtimeStretch))
const Massage = later(() => import('./screens/bedtime/Massage.tsx').then((m) => m.Massage))
const Heat = later(() => import('./screens/bedtime/Heat.tsx').then((m) => m.Heat))
const Reminders = later(() => import('./screens/bedtime/Reminders.tsx').then((m) => m.Reminders))
const Me = later(() => import('./screens/Me.tsx').then((m) => m.Me))
const AboutMe = aboutHer(() => import('./screens/about/AboutMe.tsx').then((m) => m.AboutMe))
const AboutArea = aboutHer(() => import('./screens/about/AboutArea.tsx').then((m) => m.AboutArea))
const MayPlay = after(
  loadLater,
  loadSafety,
  loadKnow,
  loadKnown,
  loadFood,
)(() => import('./screens/about/MayPlay.tsx').then((m) => m.MayPlay))
const Tour = later(() => import('./screens/Tour.tsx').then((m) => m.Tour))
const OwnThings = later(() => import('./screens/me/OwnThings.tsx').then((m) => m.OwnThings))
const CheckUp = after(loadLater, loadSafety)(() => import('./screens/checkUp/CheckUp.tsx').then((m) => m.CheckUp))
const FoodCheck = after(
  loadLater,
  loadSafety,
  loadFood,
)(() => import('./screens/food/FoodCheck.tsx').then((m) => m.FoodCheck))
const DeleteAll = later(() => import('./screens/DeleteAll.tsx').then((m) => m.DeleteAll))

const LATER = [
  Morning,
  Fix,
  Passed,
  Sleep,
  Rub,
  Walk,
  Check,
  Diary,
  NightScreen,
  CrampScreen,
  FindOut,
  Learn,
  Bedtime,
  Me,
  CheckUp,
]

/** The tabs that come with a first picture, as they do not wait for the diary. */
const PICTURED = { '/diary': Diary, '/learn': Learn, '/me': Me }
export const PICTURED_TABS = Object.keys(PICTURED)

/** Until it is over, the tab would be drawn empty first. Another path needs no time. */
export async function fetchTab(path: string): Promise<void> {
  await Object.entries(PICTURED)
    .find(([tab]) => tab === path)?.[1]
    .preload()
}

/** Fetches the other screens once Home stands, so that a tab opens at once. Who leaves the page early needs none of them. */
export function fetchLater(model: AppModel): void {
  const watching = import('./models/watchHealth.ts').then(({ watchHealth }) => watchHealth(model))
  for (const fetched of [...LATER.map((screen) => screen.preload()), watching]) fetched.catch(() => undefined)
}

export function App({ model }: { readonly model: AppModel }): JSX.Element {
  const onMove = () => {
    noteMove()
    model.undo.moved()
  }
  return (
    <AppContext.Provider value={model}>
      <MadeUpBanner />
      <LocationProvider>
        <KeepPlace />
        <ErrorBoundary>
          <Router onRouteChange={onMove}>
            <Route path="/" component={Home} />
            <Route path="/cramp" component={Where} />
            <Route path="/cramp/passed" component={Passed} />
            <Route path="/cramp/stretch" component={Stretch} />
            <Route path="/cramp/rub" component={Rub} />
            <Route path="/cramp/walk" component={Walk} />
            <Route path="/cramp/help" component={Help} />
            <Route path="/cramp/check" component={Check} />
            <Route path="/cramp/done" component={Done} />
            <Route path="/cramp/fix" component={Fix} />
            <Route path="/cramp/sleep" component={Sleep} />
            <Route path="/help" component={Help} />
            <Route path="/morning" component={Morning} />
            <Route path="/diary" component={Diary} />
            <Route path="/diary/share" component={Share} />
            <Route path="/diary/share/lock" component={LockCopy} />
            <Route path="/diary/share/blank-month" component={BlankMonth} />
            <Route path="/diary/share/months" component={PaperMonths} />
            <Route path="/diary/share/check" component={CheckCopy} />
            <Route path="/diary/doctor" component={DoctorPage} />
            <Route path="/diary/earlier" component={Earlier} />
            <Route path="/diary/bring-in" component={BringIn} />
            <Route path="/diary/bring-in/history" component={History} />
            <Route path="/diary/find" component={Find} />
            <Route path="/diary/goes-with" component={GoesWith} />
            <Route path="/diary/:date" component={NightScreen} />
            <Route path="/diary/:date/cramp/:id" component={CrampScreen} />
            <Route path="/find-out" component={FindOut} />
            <Route path="/find-out/plan" component={PlanScreen} />
            <Route path="/find-out/result" component={Result} />
            <Route path="/find-out/history" component={TestHistory} />
            <Route path="/find-out/*" component={TestPages} />
            <Route path="/learn" component={Learn} />
            <Route path="/learn/*" component={LearnPages} />
            <Route path="/bedtime" component={Bedtime} />
            <Route path="/bedtime/stretch" component={BedtimeStretch} />
            <Route path="/bedtime/rub" component={Massage} />
            <Route path="/bedtime/warm" component={Heat} />
            <Route path="/bedtime/reminders" component={Reminders} />
            <Route path="/about-me" component={AboutMe} />
            <Route path="/about-me/*" component={AboutArea} />
            <Route path="/may-play" component={MayPlay} />
            <Route path="/me" component={Me} />
            <Route path="/tour" component={Tour} />
            <Route path="/me/things" component={OwnThings} />
            <Route path="/check-up" component={CheckUp} />
            <Route path="/check-up/*" component={CheckUp} />
            <Route path="/food" component={FoodCheck} />
            <Route path="/food/*" component={FoodCheck} />
            <Route path="/me/delete" component={DeleteAll} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </LocationProvider>
      <Announcer />
    </AppContext.Provider>
  )
}
