import type { JSX } from 'preact'
import { monthOf, yearOf } from '../../models/calendarMonth.ts'
import type { DiaryView } from '../../models/diary.ts'
import type { MonthMark } from '../../models/monthStrip.ts'
import { NightKinds } from '../../parts/NightKinds.tsx'
import { Table } from '../../parts/Table.tsx'
import { monthYear, shortMonth } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { capital } from '../../words/locale.ts'
import { words } from '../../words.ts'
import { upToCalendar } from './GoToMonth.tsx'

const text = later.diary.strip

/** A year at a glance: one press a month to go there. */
export function MonthStrip({ view }: { readonly view: DiaryView }): JSX.Element | null {
  const marks = view.strip.value
  if (marks.length < 2) return null
  const go = ({ month }: MonthMark) => {
    view.goTo(yearOf(month), monthOf(month))
    upToCalendar()
  }
  return (
    <section class="no-print" aria-labelledby="strip">
      <h2 class="chart-head" id="strip">
        {text.title}
      </h2>
      <p class="muted">{text.span(marks[0]!.month, marks.at(-1)!.month)}</p>
      <ol class="strip">
        {marks.map((mark) => (
          <li key={mark.month}>
            <button
              type="button"
              aria-label={text.month(mark)}
              aria-current={mark.month === view.monthShown.value ? 'date' : undefined}
              onClick={() => go(mark)}
            >
              <span aria-hidden="true">{shortMonth(mark.month)}</span>
              <NightKinds {...mark} />
              <b aria-hidden="true">{text.count(mark)}</b>
            </button>
          </li>
        ))}
      </ol>
      <Key />
      <details>
        <summary>{words.common.showAsTable}</summary>
        <StripTable marks={marks} />
      </details>
    </section>
  )
}

function Key(): JSX.Element {
  const none = { withCramps: 0, without: 0, unknown: 0 }
  return (
    <p class="key">
      {(['withCramps', 'without', 'unknown'] as const).map((kind) => (
        <span key={kind}>
          <NightKinds {...none} {...{ [kind]: 31 }} />
          {text[kind]}
        </span>
      ))}
    </p>
  )
}

function StripTable({ marks }: { readonly marks: readonly MonthMark[] }): JSX.Element {
  return (
    <Table columns={text.columns}>
      {marks.map((mark) => (
        <tr key={mark.month}>
          <th scope="row">
            {capital(monthYear(mark.month))} {mark.soFar && later.diary.spanSoFar}
          </th>
          <td>{mark.withCramps}</td>
          <td>{mark.without}</td>
          <td>{mark.unknown}</td>
        </tr>
      ))}
    </Table>
  )
}
