import type { JSX } from 'preact'
import { weeksOfTest } from '../../models/testWeeks.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { Table } from '../../parts/Table.tsx'
import { dayMonth } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'

const text = later.resultMore.weeks

/** The strips in numbers, in the order in which the nights came. */
export function TestWeeks({
  stand,
  asOfNight,
}: {
  readonly stand: TrialStand
  readonly asOfNight: number
}): JSX.Element {
  return (
    <details class="no-print">
      <summary>{words.common.showAsTable}</summary>
      <Table columns={text.columns}>
        {weeksOfTest(stand, asOfNight).map(({ from, control, treatment, unknown, leftOut }) => (
          <tr key={from}>
            <th scope="row">{dayMonth(from)}</th>
            <td>{text.of(control.cramps, control.known)}</td>
            <td>{text.of(treatment.cramps, treatment.known)}</td>
            <td>{unknown}</td>
            <td>{leftOut}</td>
          </tr>
        ))}
      </Table>
    </details>
  )
}
