import type { JSX } from 'preact'
import { Route, Router } from 'preact-iso'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { NotFound } from '../NotFound.tsx'
import { AnythingNew } from './AnythingNew.tsx'
import { Ask } from './Ask.tsx'
import { HealthContext } from './health.ts'
import { Result } from './Result.tsx'
import { Start } from './Start.tsx'

/** The safety check and all its screens, on one set of answers. */
export function CheckUp(): JSX.Element {
  const health = useHealth()
  if (!health.ready.value)
    return (
      <main class="page wrap">
        <OneMoment />
      </main>
    )
  return (
    <HealthContext.Provider value={health}>
      <Router>
        <Route path="/" component={Start} />
        <Route path="/new" component={AnythingNew} />
        <Route path="/result" component={Result} />
        <Route path="/:screen" component={Ask} />
        <Route default component={NotFound} />
      </Router>
    </HealthContext.Provider>
  )
}
