import type { JSX } from 'preact'
import type { SpanTotal } from '../models/nights.ts'
import { dayMonth } from '../words/dates.ts'
import { words } from '../words.ts'
import { Table } from './Table.tsx'

export function SpanTable({ spans }: { readonly spans: readonly SpanTotal[] }): JSX.Element {
  return (
    <Table columns={[words.diary.tableFrom, words.diary.tableCramps, words.diary.tableKnown]}>
      {spans.map((span) => (
        <tr key={span.from}>
          <th scope="row">{dayMonth(span.from)}</th>
          <td>
            {span.known === 0 ? '?' : span.cramps} {span.soFar && words.diary.spanSoFar}
          </td>
          <td>{span.known}</td>
        </tr>
      ))}
    </Table>
  )
}
