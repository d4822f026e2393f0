import { type Claim, claimsByRow, evidence } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { claimAt } from './addresses.ts'
import { PrintLink } from './PrintLink.tsx'

const text = know.heard

const ICONS: Readonly<Record<Claim['verdict'], IconName>> = {
  supported: 'check',
  'partly supported': 'half',
  uncertain: 'question',
  unstudied: 'none',
  contradicted: 'cross',
}

/** The verdict in words, with a sign of its own beside it. */
export function ClaimVerdict({ verdict }: Pick<Claim, 'verdict'>): JSX.Element {
  return (
    <span class="claim-verdict">
      <Icon name={ICONS[verdict]} />
      {known.claims.verdicts[verdict]}
    </span>
  )
}

/** Every claim of the article, in its order. */
export function Heard(): JSX.Element {
  return (
    <Screen tab="learn" back={{ href: '/learn', text: later.learn.back }} mainClass="end learn know-page">
      <Title text={text.title} />
      <p class="lead">{text.intro}</p>
      {claimsByRow(evidence().claims).map(({ row, claims }) => (
        <section key={row} class="aside">
          <h2>{known.claims.rows[row]}</h2>
          {claims.length === 0 && <p>{known.claims.withoutClaim[row]}</p>}
          <ul class="stack-s">
            {claims.map((claim) => (
              <Row key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
      <p class="muted aside">{later.learn.notReviewed}</p>
      <PrintLink text={text.print} />
    </Screen>
  )
}

function Row({ claim: { id, verdict } }: { readonly claim: Claim }): JSX.Element {
  const words = known.claims.claims[id]
  return (
    <li>
      <a class="card row-link" href={claimAt(id)}>
        <span class="txt">
          <b>{words?.said}</b>
          <ClaimVerdict verdict={verdict} />
          <span class="only-print">{words?.today}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
