import type { JSX } from 'preact'
import { Route, Router } from 'preact-iso'
import { NotFound } from '../NotFound.tsx'
import { BloodTests } from './BloodTests.tsx'
import { HealthList } from './HealthList.tsx'
import { Medicines } from './Medicines.tsx'
import { Person } from './Person.tsx'
import { Vitamins } from './Vitamins.tsx'

/** What lies under /about-me: one way in, so that Home loads one line of it. */
export function AboutArea(): JSX.Element {
  return (
    <Router>
      <Route path="/person" component={Person} />
      <Route path="/health" component={HealthList} />
      <Route path="/medicines" component={Medicines} />
      <Route path="/vitamins" component={Vitamins} />
      <Route path="/blood" component={BloodTests} />
      <Route default component={NotFound} />
    </Router>
  )
}
