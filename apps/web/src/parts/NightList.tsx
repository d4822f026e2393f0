import type { NightDate } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Icon } from '../drawings/Icon.tsx'
import type { NightCell, Planned } from '../models/nights.ts'
import { longDate } from '../words/dates.ts'
import { later } from '../words/later.ts'
import { capital } from '../words/locale.ts'

interface NightListProps {
  readonly cells: readonly NightCell[]
  readonly last: NightDate
  readonly plannedOf: (date: NightDate) => Planned
  /** The first night of the diary. */
  readonly begun: NightDate | null
  readonly addressOf: (date: NightDate) => string
}

/** The same nights as the calendar, newest first, in words. */
export function NightList({ cells, last, plannedOf, begun, addressOf }: NightListProps): JSX.Element {
  const newestFirst = cells.filter(({ date }) => date <= last && date >= (begun ?? last)).toReversed()
  return (
    <ul class="nights card">
      {newestFirst.map((cell) => (
        <li key={cell.date}>
          <a class="row-link" href={addressOf(cell.date)}>
            <span class="n" aria-hidden="true">
              {later.diary.cellCount(cell)}
            </span>
            <span class="txt">
              <b>{capital(longDate(cell.date))}</b>
              <span class="muted">{later.diary.cell(cell, plannedOf(cell.date)).replace(/^[^,]*, /, '')}</span>
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  )
}
