import { type Claim, evidence } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { causeOfClaim, pageOfClaim } from '../../models/claimLinks.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { NotFound } from '../NotFound.tsx'
import { causeAt, treatmentAt } from './addresses.ts'
import { ClaimVerdict } from './Heard.tsx'
import { monthOf } from './monthOf.ts'
import { Studies } from './Sources.tsx'

const text = know.heard

export function ClaimPage({ id }: { readonly id: string }): JSX.Element {
  const claim = evidence().claims.find((one) => one.id === id)
  return claim === undefined ? <NotFound /> : <Page claim={claim} />
}

function Page({ claim }: { readonly claim: Claim }): JSX.Element {
  const { id, verdict, checked, studyIds } = claim
  const words = known.claims.claims[id]!
  const links = linksOf(claim)
  return (
    <Screen tab="learn" back={{ href: '/learn/heard', text: text.back }} mainClass="end learn know-page">
      <Title text={words.said} />
      <p class="verdict">
        <ClaimVerdict verdict={verdict} />
      </p>
      <section class="aside">
        <h2>{text.today}</h2>
        <p class="lead">{words.today}</p>
        <p class="muted">{text.checked(monthOf(checked))}</p>
      </section>
      {links.length > 0 && (
        <section class="aside no-print">
          <h2>{text.more}</h2>
          <ul>
            {links.map(([href, name]) => (
              <li key={href}>
                <a class="link" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Studies ids={studyIds} />
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

function linksOf({ id, treatmentId }: Claim): readonly (readonly [href: string, name: string])[] {
  const [cause, page] = [causeOfClaim(id), pageOfClaim(id)]
  const found = [
    treatmentId === undefined ? null : [treatmentAt(treatmentId), known.treatments.byId[treatmentId]?.name],
    cause === undefined ? null : [causeAt(cause), known.causes.byId[cause]?.name],
    page === undefined ? null : [`/learn/${page}`, known.pages[page]?.title],
  ]
  return found.flatMap((link) =>
    link?.[0] === undefined || link[1] === undefined ? [] : [[link[0], link[1]] as const],
  )
}
