import { evidence } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { Screen } from '../../parts/Screen.tsx'
import { Table } from '../../parts/Table.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { Pages } from './Pages.tsx'
import { useTo } from './useTo.ts'

const text = know.lookAlikes

/** What can be taken for a cramp, and how to tell the two apart. It never says which of them she has. */
export function LookAlikes(): JSX.Element {
  useTo()
  const { lookAlikes } = evidence()
  return (
    <Screen tab="learn" back={{ href: '/learn/causes', text: know.causes.back }} mainClass="end learn know-page">
      <Title text={text.title} />
      <p class="lead">{text.intro}</p>
      <p class="muted">{known.lookAlikes.notTested}</p>
      {lookAlikes.map(({ id }) => (
        <LookAlikeCard key={id} id={id} />
      ))}
      <Pages ids={lookAlikes.flatMap(({ sourceIds }) => sourceIds)} />
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

function LookAlikeCard({ id }: { readonly id: string }): JSX.Element | null {
  const words = known.lookAlikes.byId[id]
  if (words === undefined) return null
  return (
    <section class="card aside" id={id}>
      <h2 tabIndex={-1}>{words.name}</h2>
      <p>{words.how}</p>
      <Table columns={[text.ask, text.cramp, text.other]}>
        {words.tellApart.map(({ ask, cramp, other }) => (
          <tr key={ask}>
            <th scope="row">{ask}</th>
            <td>{cramp}</td>
            <td>{other}</td>
          </tr>
        ))}
      </Table>
      <h3>{text.todo}</h3>
      <p>{words.todo}</p>
    </section>
  )
}
