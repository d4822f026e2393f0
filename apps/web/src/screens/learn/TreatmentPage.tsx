import { evidence, plotRows, type Treatment } from '@uncramp/evidence'
import type { ComponentChildren, JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { type Drawing, Figure } from '../../drawings/Figure.tsx'
import { rub } from '../../drawings/rub.ts'
import { warm } from '../../drawings/warm.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { NotFound } from '../NotFound.tsx'
import { claimAt } from './addresses.ts'
import { Doing } from './Doing.tsx'
import { ForestPlot } from './ForestPlot.tsx'
import { Gate } from './Gate.tsx'
import { Guess } from './Guess.tsx'
import { PrintLink } from './PrintLink.tsx'
import { Studies } from './Sources.tsx'
import { TestOnMe } from './TestOnMe.tsx'
import { useHelpers } from './useHelpers.ts'
import { Verdict } from './Verdict.tsx'

const text = know.treatment

const DRAWINGS: Readonly<Record<string, Drawing>> = { stretching: calfStanding, massage: rub, heat: warm }

export function TreatmentPage({ id }: { readonly id: string }): JSX.Element {
  const treatment = evidence().treatments.find((one) => one.id === id)
  return treatment === undefined ? <NotFound /> : <Page treatment={treatment} />
}

function Page({ treatment }: { readonly treatment: Treatment }): JSX.Element {
  const { id, verdict, certainty, studyIds } = treatment
  const helper = useHelpers()?.all.find((one) => one.treatment.id === id)
  const words = known.treatments.byId[id]!
  const plot = plotRows(id)
  const withdrawn = plot.withdrawn.map(({ studyId }) => known.studies.studies[studyId]?.name ?? studyId)
  const drawing = DRAWINGS[id]
  return (
    <Screen tab="learn" back={{ href: '/learn/what-helps', text: text.back }} mainClass="end learn know-page">
      <div class={drawing === undefined ? '' : 'heads raised'}>
        <Title text={words.name} />
        {drawing !== undefined && (
          <div class="pic">
            <Figure drawing={drawing} />
          </div>
        )}
      </div>
      {withdrawn.length > 0 && <p class="card alert-card aside">{text.withdrawn(withdrawn.join(', '))}</p>}
      <Verdict verdict={known.treatments.verdicts[verdict]} certainty={certainty} />
      <p class="lead aside">{words.oneLine}</p>
      {helper !== undefined && <Gate helper={helper} />}
      <div class="say2">
        <Said title={text.peopleSay}>{words.peopleSay}</Said>
        <Said title={text.trialsFound}>{words.trialsFound}</Said>
      </div>
      <section class="card aside">
        <h2>{text.sideBySide}</h2>
        {plot.panels.length === 0 && <p>{text.noPlot}</p>}
        <ForestPlot plot={plot} />
      </section>
      <Part title={text.who}>{words.whoWasStudied}</Part>
      <Part title={text.notKnown}>{words.notKnown}</Part>
      <section class="stack aside no-print">{helper !== undefined && <TestOnMe helper={helper} />}</section>
      <Doing treatment={treatment} helper={helper} />
      {helper !== undefined && helper.standing !== 'never' && (
        <Part title={text.timing}>
          {words.effect} {words.washout}
        </Part>
      )}
      <Part title={text.fair}>{treatment.blindable ? text.blindable : text.notBlindable}</Part>
      <Guess treatment={treatment} />
      <SaidOf id={id} />
      <Studies ids={studyIds} />
      <p class="muted aside">{later.learn.notReviewed}</p>
      <PrintLink text={text.print} />
    </Screen>
  )
}

function Said({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  )
}

export function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <section class="aside">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  )
}

/** The claims of the article that this page answers. */
function SaidOf({ id }: { readonly id: string }): JSX.Element | null {
  const claims = evidence().claims.filter(({ treatmentId }) => treatmentId === id)
  if (claims.length === 0) return null
  return (
    <section class="aside">
      <h2>{text.said}</h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <a class="link" href={claimAt(claim.id)}>
              {known.claims.claims[claim.id]?.said}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
