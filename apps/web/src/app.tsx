import type { JSX } from 'preact'
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso'
import type { AppModel } from './models/app.ts'
import { Announcer } from './parts/Announcer.tsx'
import { AppContext } from './parts/context.ts'
import { noteMove } from './parts/Title.tsx'
import { Done } from './screens/cramp/Done.tsx'
import { Fix } from './screens/cramp/Fix.tsx'
import { Passed } from './screens/cramp/Passed.tsx'
import { Rub } from './screens/cramp/Rub.tsx'
import { Sleep } from './screens/cramp/Sleep.tsx'
import { Stretch } from './screens/cramp/Stretch.tsx'
import { Where } from './screens/cramp/Where.tsx'
import { Help } from './screens/Help.tsx'
import { Home } from './screens/Home.tsx'
import { Morning } from './screens/Morning.tsx'
import { NotFound } from './screens/NotFound.tsx'

// Home, a cramp and the morning come at once; the rest when it is asked for.
const Diary = lazy(() => import('./screens/Diary.tsx').then((m) => m.Diary))
const Share = lazy(() => import('./screens/diary/Share.tsx').then((m) => m.Share))
const LockCopy = lazy(() => import('./screens/diary/LockCopy.tsx').then((m) => m.LockCopy))
const CheckCopy = lazy(() => import('./screens/diary/CheckCopy.tsx').then((m) => m.CheckCopy))
const Earlier = lazy(() => import('./screens/diary/Earlier.tsx').then((m) => m.Earlier))
const BringIn = lazy(() => import('./screens/diary/BringIn.tsx').then((m) => m.BringIn))
const NightScreen = lazy(() => import('./screens/diary/NightScreen.tsx').then((m) => m.NightScreen))
const CrampScreen = lazy(() => import('./screens/diary/CrampScreen.tsx').then((m) => m.CrampScreen))
const FindOut = lazy(() => import('./screens/FindOut.tsx').then((m) => m.FindOut))
const PlanScreen = lazy(() => import('./screens/findOut/PlanScreen.tsx').then((m) => m.PlanScreen))
const Session = lazy(() => import('./screens/findOut/Session.tsx').then((m) => m.Session))
const Stop = lazy(() => import('./screens/findOut/Stop.tsx').then((m) => m.Stop))
const Result = lazy(() => import('./screens/Result.tsx').then((m) => m.Result))
const Learn = lazy(() => import('./screens/Learn.tsx').then((m) => m.Learn))
const Stretching = lazy(() => import('./screens/learn/Stretching.tsx').then((m) => m.Stretching))
const Stretches = lazy(() => import('./screens/learn/Stretches.tsx').then((m) => m.Stretches))
const Me = lazy(() => import('./screens/Me.tsx').then((m) => m.Me))
const DeleteAll = lazy(() => import('./screens/DeleteAll.tsx').then((m) => m.DeleteAll))

const LATER = [Diary, NightScreen, CrampScreen, FindOut, PlanScreen, Learn, Stretching, Me]

/** Fetches the other screens once Home stands, so that a tab opens at once. */
export function fetchLater(): void {
  for (const screen of LATER) void screen.preload()
}

export function App({ model }: { readonly model: AppModel }): JSX.Element {
  return (
    <AppContext.Provider value={model}>
      <LocationProvider>
        <ErrorBoundary>
          <Router onRouteChange={noteMove}>
            <Route path="/" component={Home} />
            <Route path="/cramp" component={Where} />
            <Route path="/cramp/passed" component={Passed} />
            <Route path="/cramp/stretch" component={Stretch} />
            <Route path="/cramp/rub" component={Rub} />
            <Route path="/cramp/help" component={Help} />
            <Route path="/cramp/done" component={Done} />
            <Route path="/cramp/fix" component={Fix} />
            <Route path="/cramp/sleep" component={Sleep} />
            <Route path="/help" component={Help} />
            <Route path="/morning" component={Morning} />
            <Route path="/diary" component={Diary} />
            <Route path="/diary/share" component={Share} />
            <Route path="/diary/share/lock" component={LockCopy} />
            <Route path="/diary/share/check" component={CheckCopy} />
            <Route path="/diary/earlier" component={Earlier} />
            <Route path="/diary/bring-in" component={BringIn} />
            <Route path="/diary/:date" component={NightScreen} />
            <Route path="/diary/:date/cramp/:id" component={CrampScreen} />
            <Route path="/find-out" component={FindOut} />
            <Route path="/find-out/plan" component={PlanScreen} />
            <Route path="/find-out/tonight" component={Session} />
            <Route path="/find-out/stop" component={Stop} />
            <Route path="/find-out/result" component={Result} />
            <Route path="/learn" component={Learn} />
            <Route path="/learn/stretching" component={Stretching} />
            <Route path="/learn/stretches" component={Stretches} />
            <Route path="/me" component={Me} />
            <Route path="/me/delete" component={DeleteAll} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </LocationProvider>
      <Announcer />
    </AppContext.Provider>
  )
}
