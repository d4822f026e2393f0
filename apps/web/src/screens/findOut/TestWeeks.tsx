import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { weeksOfTest } from '../../models/testWeeks.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { Table } from '../../parts/Table.tsx'
import { dayMonth } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'

const text = later.resultMore.weeks

interface TestWeeksProps {
  readonly stand: TrialStand
  readonly asOfNight: number
}

/** The strips in numbers, in the order in which the nights came. Made when it is opened. */
export function TestWeeks({ stand, asOfNight }: TestWeeksProps): JSX.Element {
  const [opened, setOpened] = useState(false)
  return (
    <details class="no-print" onToggle={() => setOpened(true)}>
      <summary>{words.common.showAsTable}</summary>
      {opened && <Weeks stand={stand} asOfNight={asOfNight} />}
    </details>
  )
}

function Weeks({ stand, asOfNight }: TestWeeksProps): JSX.Element {
  return (
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
  )
}
