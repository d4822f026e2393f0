import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../drawings/Icon.tsx'
import type { DiaryView } from '../../models/diary.ts'
import { monthName } from '../../words/dates.ts'
import { later } from '../../words/later.ts'

/** Up to the calendar, which is what was asked for. */
export function upToCalendar(): void {
  document.querySelector('main')?.scrollTo(0, 0)
  scrollTo(0, 0)
  document.getElementById('weeks')?.focus({ preventScroll: true })
}

/** A quick way back through years. */
export function GoToMonth({ view }: { readonly view: DiaryView }): JSX.Element {
  const [open, setOpen] = useState(false)
  const [year, setYear] = useState(Number(view.last.slice(0, 4)))
  const [month, setMonth] = useState(Number(view.last.slice(5, 7)))
  const months = view.monthsIn(year)
  const chosen = months.includes(month) ? month : (months.at(-1) ?? month)
  const go = () => {
    view.goTo(year, chosen)
    setOpen(false)
    upToCalendar()
  }
  return (
    <>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="diary" />
        {later.diary.goToMonth}
      </button>
      {open && (
        <div class="card">
          <label class="field">
            <span>{later.diary.month}</span>
            <select value={chosen} onChange={(event) => setMonth(Number(event.currentTarget.value))}>
              {months.map((each) => (
                <option key={each} value={each}>
                  {monthName(each)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{later.diary.year}</span>
            <select value={year} onChange={(event) => setYear(Number(event.currentTarget.value))}>
              {view.years.value.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
          <p class="aside">
            <button type="button" class="btn small" onClick={go}>
              {later.diary.go}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
