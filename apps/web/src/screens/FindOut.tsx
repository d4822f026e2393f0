import type { JSX } from 'preact'
import { lazy } from 'preact-iso'
import { isGoingOn } from '../models/trialStand.ts'
import { useApp } from '../parts/context.ts'
import { loadKnow, loadKnown } from '../words/spoken.ts'
import { Over } from './findOut/Over.tsx'
import { Running } from './findOut/Running.tsx'

/** With all that is known of what can be tested: large, and of no use to who tests already. */
const Choose = lazy(() =>
  Promise.all([loadKnow(), loadKnown()])
    .then(() => import('./findOut/Choose.tsx'))
    .then((m) => m.Choose),
)

export function FindOut(): JSX.Element {
  const stand = useApp().trials.stand.value
  if (stand === null) return <Choose />
  return isGoingOn(stand) ? <Running stand={stand} /> : <Over stand={stand} />
}
