import type { JSX } from 'preact'
import { lazy, useLocation } from 'preact-iso'
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
  const { stands } = useApp().trials
  const { query } = useLocation()
  // One that is gone meanwhile leaves the latest.
  const stand = stands.value.find(({ record }) => record.id === query.test) ?? stands.value[0] ?? null
  if (stand === null) return <Choose />
  return isGoingOn(stand) ? <Running key={stand.record.id} stand={stand} /> : <Over stand={stand} />
}
