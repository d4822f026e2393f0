import type { NightDate } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { NightCell, Planned } from '../models/nights.ts'
import { dayOfMonth, weekdayLetter } from '../words/dates.ts'
import { later } from '../words/later.ts'

interface CalendarProps {
  readonly cells: readonly NightCell[]
  /** The latest night that is over; later squares are empty. */
  readonly last: NightDate
  readonly plannedOf: (date: NightDate) => Planned
  /** The first night of the diary. */
  readonly begun: NightDate | null
  readonly addressOf: (date: NightDate) => string
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }

/** Five weeks of nights. One stop for the Tab key; arrows move inside. */
export function Calendar({ cells, last, plannedOf, begun, addressOf }: CalendarProps): JSX.Element {
  const [focused, setFocused] = useState<NightDate>(last)
  const reachable = cells.filter(({ date }) => date <= last)
  const stop = reachable.some(({ date }) => date === focused) ? focused : reachable.at(-1)?.date
  const move = (event: KeyboardEvent) => {
    const step = STEP[event.key]
    if (step === undefined || !(event.currentTarget instanceof Element)) return
    event.preventDefault()
    const to = cells[cells.findIndex(({ date }) => date === stop) + step]
    if (to === undefined || to.date > last) return
    setFocused(to.date)
    event.currentTarget.querySelector<HTMLElement>(`[href="${addressOf(to.date)}"]`)?.focus()
  }
  return (
    <nav class="cal" aria-label={later.diary.calendar} onKeyDown={move}>
      {cells.slice(0, 7).map(({ date }) => (
        <span key={`day ${date}`} class="wd" aria-hidden="true">
          {weekdayLetter(date)}
        </span>
      ))}
      {cells.map((cell) =>
        cell.date > last ? (
          <span key={cell.date} class="c f" aria-hidden="true">
            <i>{dayOfMonth(cell.date)}</i>
          </span>
        ) : (
          <Square
            key={cell.date}
            cell={cell}
            planned={plannedOf(cell.date)}
            blank={begun === null || cell.date < begun}
            isLast={cell.date === last}
            isStop={cell.date === stop}
            address={addressOf(cell.date)}
          />
        ),
      )}
    </nav>
  )
}

interface SquareProps {
  readonly cell: NightCell
  readonly planned: Planned
  readonly blank: boolean
  readonly isLast: boolean
  readonly isStop: boolean
  readonly address: string
}

const shadeOf = ({ count }: NightCell): string => (count === null ? 'u' : `n${Math.min(3, count)}`)

function Square({ cell, planned, blank, isLast, isStop, address }: SquareProps): JSX.Element {
  return (
    <a
      class={`c ${blank ? 'blank' : shadeOf(cell)} ${planned === null ? '' : 'a'}`}
      href={address}
      tabIndex={isStop ? 0 : -1}
      aria-current={isLast ? 'date' : undefined}
    >
      <span class="sr">{blank ? later.diary.blankCell(cell) : later.diary.cell(cell, planned)}</span>
      <i aria-hidden="true">{dayOfMonth(cell.date)}</i>
      <b aria-hidden="true">{blank ? '' : later.diary.cellCount(cell)}</b>
    </a>
  )
}
