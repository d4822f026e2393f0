import type { JSX } from 'preact'
import { lazy, Route, Router } from 'preact-iso'
import { loadKnow, loadKnown } from '../../words/spoken.ts'
import { NotFound } from '../NotFound.tsx'
import { ChangePlan } from './ChangePlan.tsx'
import { Coin } from './Coin.tsx'
import { GuessBags } from './GuessBags.tsx'
import { Helper } from './Helper.tsx'
import { OpenSeal } from './OpenSeal.tsx'
import { Session } from './Session.tsx'
import { Stop } from './Stop.tsx'

/** With the signs to stop at of each treatment. */
const Bothers = lazy(() =>
  loadKnown()
    .then(() => import('./Bothers.tsx'))
    .then((m) => m.Bothers),
)

const ChooseAgain = lazy(() =>
  Promise.all([loadKnow(), loadKnown()])
    .then(() => import('./Choose.tsx'))
    .then((m) => m.ChooseAgain),
)
const OwnTest = lazy(() =>
  loadKnown()
    .then(() => import('./OwnTest.tsx'))
    .then((m) => m.OwnTest),
)

/** What belongs to a test that runs, or is to be chosen, but for its first page. */
export function TestPages(): JSX.Element {
  return (
    <Router>
      <Route path="/tonight" component={Session} />
      <Route path="/stop" component={Stop} />
      <Route path="/coin" component={Coin} />
      <Route path="/change" component={ChangePlan} />
      <Route path="/helper" component={Helper} />
      <Route path="/seal" component={OpenSeal} />
      <Route path="/guess" component={GuessBags} />
      <Route path="/choose" component={ChooseAgain} />
      <Route path="/own" component={OwnTest} />
      <Route path="/bothers" component={Bothers} />
      <Route default component={NotFound} />
    </Router>
  )
}
