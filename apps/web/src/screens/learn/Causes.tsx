import { type Cause, evidence } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { createNearby } from '../../models/nearby.ts'
import { useLoaded } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { causeAt } from './addresses.ts'
import { Bars } from './Verdict.tsx'

const text = know.causes
const KINDS = ['condition', 'medicine', 'nutrient', 'lifestyle', 'physiologic', 'environment'] as const

export function Causes(): JSX.Element {
  const nearby = useLoaded(({ deps }) => createNearby(deps))
  const { causes } = evidence()
  const fitting = nearby.data.value?.hers.map(({ cause }) => cause) ?? []
  return (
    <Screen tab="learn" back={{ href: '/learn', text: later.learn.back }} mainClass="end learn">
      <Title text={text.title} />
      <p class="lead">{text.intro}</p>
      <div class="stack-s aside">
        <Link href="/may-play" name={text.mine} line={text.mineLine} />
        <Link href="/learn/medicines" name={know.medicines.title} line={know.medicines.line} />
        <Link href="/learn/look-alikes" name={know.lookAlikes.title} line={know.lookAlikes.line} />
      </div>
      <List title={text.fits} causes={fitting} />
      {KINDS.map((kind) => (
        <List
          key={kind}
          title={known.causes.kinds[kind]}
          causes={causes.filter((cause) => cause.kind === kind && !fitting.includes(cause))}
        />
      ))}
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

interface LinkProps {
  readonly href: string
  readonly name: string
  readonly line: string
}

function Link({ href, name, line }: LinkProps): JSX.Element {
  return (
    <a class="card row-link" href={href}>
      <span class="txt">
        <b>{name}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

const VERDICTS = ['linked', 'slightly linked', 'may be linked', 'unclear', 'no link found'] as const

function List({ title, causes }: { readonly title: string; readonly causes: readonly Cause[] }): JSX.Element | null {
  if (causes.length === 0) return null
  const ranked = causes.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
  return (
    <section class="aside">
      <h2>{title}</h2>
      <ul class="stack-s">
        {ranked.map(({ id, verdict, certainty }) => (
          <li key={id}>
            <a class="card row-link" href={causeAt(id)}>
              <span class="txt">
                <b>{known.causes.byId[id]?.name}</b>
                <span class="muted">{known.causes.verdicts[verdict]}</span>
              </span>
              <Bars certainty={certainty} />
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
