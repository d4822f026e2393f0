import { evidence, type Medicine } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { treatmentAt } from './addresses.ts'
import { Pages } from './Pages.tsx'
import { useTo } from './useTo.ts'

const text = know.medicines

/** Classes in plain words, with the names on the box in the US and in Europe. */
export function Medicines(): JSX.Element {
  useTo()
  const { medicines } = evidence()
  const [cramps, interacts] = (['may cause cramps', 'interacts'] as const).map((type) =>
    medicines.filter(({ relation }) => relation.type === type),
  )
  return (
    <Screen tab="learn" back={{ href: '/learn/causes', text: know.causes.back }} mainClass="end learn know-page">
      <Title text={text.title} />
      <p class="card alert-card">{text.intro}</p>
      <section class="aside">
        <h2>{text.cramps}</h2>
        <List medicines={cramps ?? []} />
      </section>
      <section class="aside">
        <h2>{text.interacts}</h2>
        <p>{text.interactsLine}</p>
        <List medicines={interacts ?? []} />
      </section>
      <Pages ids={medicines.flatMap(({ sourceIds }) => sourceIds)} />
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

function List({ medicines }: { readonly medicines: readonly Medicine[] }): JSX.Element {
  return (
    <ul class="stack-s">
      {medicines.map((medicine) => (
        <Row key={medicine.id} medicine={medicine} />
      ))}
    </ul>
  )
}

function Row({ medicine: { id, relation } }: { readonly medicine: Medicine }): JSX.Element {
  const words = known.medicines.byId[id]
  const minds = relation.type === 'interacts' ? relation.treatmentIds : []
  return (
    <li class="card" id={id}>
      <h3 tabIndex={-1}>{words?.name}</h3>
      <p class="muted">
        {text.names}: {words?.examples}
      </p>
      <p>{words?.line}</p>
      <p>
        {known.medicines.strengths[relation.strength]}. {known.medicines.relations[relation.type]}
      </p>
      {minds.length > 0 && (
        <p>
          {text.minds}:{' '}
          {minds.map((treatment) => (
            <a key={treatment} class="link spaced-link" href={treatmentAt(treatment)}>
              {known.treatments.byId[treatment]?.name}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}
