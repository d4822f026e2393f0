import type { JSX } from 'preact'
import { bagsOf } from '../../models/seal.ts'
import type { TrialRecord } from '../../models/trialRecord.ts'
import { Table } from '../../parts/Table.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'

const text = later.blind.helper

/** What each bag holds. Never for her, as long as the seal holds. */
export function BagTable({ record }: { readonly record: TrialRecord }): JSX.Element {
  const { name } = testWords(record.called)
  return (
    <Table columns={text.head}>
      {bagsOf(record).map(({ number, from, to, nights, real }) => (
        <tr key={number}>
          <th scope="row">{number}</th>
          <td>{real ? text.real(name) : text.fake}</td>
          <td>{text.span(from, to, nights)}</td>
        </tr>
      ))}
    </Table>
  )
}

/** The same as plain text, for a file. */
export function bagText(record: TrialRecord): string {
  const { name } = testWords(record.called)
  const bags = bagsOf(record)
  const rows = bags.map(
    ({ number, from, to, nights, real }) =>
      `${later.blind.bag(number)}: ${real ? text.real(name) : text.fake}. ${text.span(from, to, nights)}`,
  )
  return `${[text.list, '', text.how(name, bags.length), text.dose, text.doctor, '', ...rows].join('\n')}\n`
}
