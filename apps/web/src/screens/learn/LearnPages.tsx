import type { JSX } from 'preact'
import { Route, Router, useRoute } from 'preact-iso'
import { NotFound } from '../NotFound.tsx'
import { AboutContent } from './AboutContent.tsx'
import { CausePage } from './CausePage.tsx'
import { Causes } from './Causes.tsx'
import { ClaimPage } from './ClaimPage.tsx'
import { Heard } from './Heard.tsx'
import { WhatAreThey, WhoGetsThem } from './KnowPage.tsx'
import { LookAlikes } from './LookAlikes.tsx'
import { Medicines } from './Medicines.tsx'
import { Stretches } from './Stretches.tsx'
import { TreatmentPage } from './TreatmentPage.tsx'
import { WhatHelps } from './WhatHelps.tsx'
import '../../styles/know.css'

/** A page of its own for each id, so that it starts anew at its title. */
const byId = (Page: (props: { readonly id: string }) => JSX.Element) =>
  function ById(): JSX.Element {
    const { id = '' } = useRoute().params
    return <Page key={id} id={id} />
  }

const Treatment = byId(TreatmentPage)
const Claim = byId(ClaimPage)
const Cause = byId(CausePage)
const Stretching = () => <TreatmentPage id="stretching" />

/** All of /learn but its first page: they share the evidence, so they come together. */
export function LearnPages(): JSX.Element {
  return (
    <Router>
      <Route path="/what-helps" component={WhatHelps} />
      <Route path="/stretching" component={Stretching} />
      <Route path="/treatment/:id" component={Treatment} />
      <Route path="/stretches" component={Stretches} />
      <Route path="/heard" component={Heard} />
      <Route path="/heard/:id" component={Claim} />
      <Route path="/causes" component={Causes} />
      <Route path="/causes/:id" component={Cause} />
      <Route path="/look-alikes" component={LookAlikes} />
      <Route path="/medicines" component={Medicines} />
      <Route path="/what-are-they" component={WhatAreThey} />
      <Route path="/who-gets-them" component={WhoGetsThem} />
      <Route path="/about" component={AboutContent} />
      <Route default component={NotFound} />
    </Router>
  )
}
