import { evidence, verify } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { today } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Table } from '../../parts/Table.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { claimAt } from './addresses.ts'
import { monthOf } from './monthOf.ts'
import { Part } from './TreatmentPage.tsx'

const text = know.about

export function AboutContent(): JSX.Element {
  const { studies, treatments, claims } = evidence()
  const { withdrawn, unseenNumbers, sources } = verify(evidence(), today(useApp().deps.clock).slice(0, 7))
  return (
    <Screen tab="learn" back={{ href: '/learn', text: later.learn.back }} mainClass="end learn know-page">
      <Title text={text.title} />
      <Part title={text.who}>
        {text.whoText} {text.counts(studies.length, treatments.length, claims.length)}
      </Part>
      <Part title={text.reviewed}>{text.reviewedText}</Part>
      <Part title={text.error}>{text.errorText}</Part>
      <Part title={text.licence}>{text.licenceText}</Part>
      <Names title={text.withdrawn} line={text.withdrawnText} ids={withdrawn} />
      <Names title={text.unseen} line={text.unseenText} ids={unseenNumbers} />
      <Part title={text.unchecked}>{text.uncheckedText(sources.notChecked.length)}</Part>
      <section class="aside">
        <h2>{text.dates}</h2>
        <Table columns={[text.claim, text.month]}>
          {claims.map(({ id, checked }) => (
            <tr key={id}>
              <th scope="row">
                <a class="link" href={claimAt(id)}>
                  {known.claims.claims[id]?.said}
                </a>
              </th>
              <td>{monthOf(checked)}</td>
            </tr>
          ))}
        </Table>
      </section>
    </Screen>
  )
}

interface NamesProps {
  readonly title: string
  readonly line: string
  /** Of studies. */
  readonly ids: readonly string[]
}

function Names({ title, line, ids }: NamesProps): JSX.Element {
  return (
    <section class="aside">
      <h2>{title}</h2>
      <p>{line}</p>
      <ul class="bullets">
        {ids.map((id) => (
          <li key={id}>
            {known.studies.studies[id]?.name} <small class="muted source-id">{id}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
