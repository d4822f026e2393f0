import { type Cause, evidence } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { claimsOfCause } from '../../models/claimLinks.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { YouCan } from '../../parts/YouCan.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { NotFound } from '../NotFound.tsx'
import { claimAt } from './addresses.ts'
import { Pages } from './Pages.tsx'
import { Part } from './TreatmentPage.tsx'
import { Verdict } from './Verdict.tsx'

const text = know.causes

export function CausePage({ id }: { readonly id: string }): JSX.Element {
  const cause = evidence().causes.find((one) => one.id === id)
  return cause === undefined ? <NotFound /> : <Page cause={cause} />
}

function Page({ cause }: { readonly cause: Cause }): JSX.Element {
  const { id, kind, verdict, certainty, sourceIds } = cause
  const health = useHealth()
  const words = known.causes.byId[id]!
  const said = claimsOfCause(id)
  return (
    <Screen tab="learn" back={{ href: '/learn/causes', text: text.back }} mainClass="end learn know-page">
      <Title text={words.name} />
      <Verdict verdict={known.causes.verdicts[verdict]} certainty={certainty} />
      <Part title={text.plain}>{words.plain}</Part>
      {health.ready.value && (
        <section class="aside">
          <YouCan cause={cause} health={health.data.value} title={text.youCan} />
        </section>
      )}
      {kind === 'medicine' && <p class="card alert-card aside">{text.notMedicine}</p>}
      <Part title={text.ask}>{words.askDoctor}</Part>
      {said.length > 0 && (
        <section class="aside no-print">
          <h2>{text.said}</h2>
          <ul>
            {said.map((claim) => (
              <li key={claim}>
                <a class="link" href={claimAt(claim)}>
                  {known.claims.claims[claim]?.said}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pages ids={sourceIds} />
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}
