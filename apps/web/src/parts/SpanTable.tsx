import type { JSX } from 'preact'
import type { SpanTotal } from '../models/nights.ts'
import { dayMonth } from '../words/dates.ts'
import { later } from '../words/later.ts'

export function SpanTable({ spans }: { readonly spans: readonly SpanTotal[] }): JSX.Element {
  return (
    <div class="tablewrap">
      <table>
        <thead>
          <tr>
            <th scope="col">{later.diary.tableFrom}</th>
            <th scope="col">{later.diary.tableCramps}</th>
            <th scope="col">{later.diary.tableKnown}</th>
          </tr>
        </thead>
        <tbody>
          {spans.map((span) => (
            <tr key={span.from}>
              <th scope="row">{dayMonth(span.from)}</th>
              <td>
                {span.known === 0 ? '?' : span.cramps} {span.soFar && later.diary.spanSoFar}
              </td>
              <td>{span.known}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
