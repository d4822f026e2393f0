import type { JSX } from 'preact'
import type { SpanTotal } from '../models/nights.ts'
import { dayMonth } from '../words/dates.ts'
import { later } from '../words/later.ts'
import { Table } from './Table.tsx'

export function SpanTable({ spans }: { readonly spans: readonly SpanTotal[] }): JSX.Element {
  return (
    <Table columns={[later.diary.tableFrom, later.diary.tableCramps, later.diary.tableKnown]}>
      {spans.map((span) => (
        <tr key={span.from}>
          <th scope="row">{dayMonth(span.from)}</th>
          <td>
            {span.known === 0 ? '?' : span.cramps} {span.soFar && later.diary.spanSoFar}
          </td>
          <td>{span.known}</td>
        </tr>
      ))}
    </Table>
  )
}
