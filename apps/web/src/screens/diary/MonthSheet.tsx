import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { today } from '../../models/nightClock.ts'
import {
  isWritten,
  type PaperMonth,
  type PaperNight,
  type PaperPlace,
  type PaperPlan,
  type WrittenNight,
} from '../../models/paperMonth.ts'
import { useApp } from '../../parts/context.ts'
import { useExposureName } from '../../parts/Exposures.tsx'
import { monthYear, shortDate } from '../../words/dates.ts'
import { later } from '../../words/later.ts'

const text = later.paperMonths

interface MonthSheetProps {
  readonly page: PaperMonth
  readonly number: number
  readonly of: number
}

/** One month on one page. */
export function MonthSheet({ page, number, of }: MonthSheetProps): JSX.Element {
  const { clock } = useApp().deps
  const nameOf = useExposureName()
  // Of a hundred pages made a few at a time, those that stand are not drawn again.
  return useMemo(
    () => (
      <section class="sheet" aria-label={monthYear(page.month)}>
        <p class="head">
          <b>{monthYear(page.month)}</b> <span>{text.page(number, of, today(clock))}</span>
        </p>
        <p>
          {text.caption} {text.sum(page)}
        </p>
        <div class="tablewrap">
          <NightTable page={page} />
        </div>
        <p class="rule">
          {text.key(new Set(page.nights.map(({ kind }) => kind)))}{' '}
          {page.noted.map((id, i) => `${text.noted(letterOf(i), nameOf(id))}.`).join(' ')}
        </p>
      </section>
    ),
    [page, number, of],
  )
}

const letterOf = (index: number): string => String.fromCharCode(65 + index)

function NightTable({ page }: { readonly page: PaperMonth }): JSX.Element {
  const { plan, ...columns } = text.columns
  const shown = page.hasPlan ? [...Object.values(columns), plan] : Object.values(columns)
  return (
    <table class={page.hasPlan ? 'with-plan' : undefined}>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.nights.map((night) => (
          <Line key={night.date} night={night} page={page} columns={shown.length} />
        ))}
      </tbody>
    </table>
  )
}

interface LineProps {
  readonly night: PaperNight
  readonly page: PaperMonth
  readonly columns: number
}

function Line({ night, page, columns }: LineProps): JSX.Element {
  const date = <th scope="row">{shortDate(night.date)}</th>
  if (!isWritten(night)) {
    return (
      <tr data-kind={night.kind}>
        {date}
        <td>{night.kind === 'unknown' ? text.ask : ''}</td>
        <td colSpan={columns - 2}>{EMPTY[night.kind]}</td>
      </tr>
    )
  }
  const quiet = night.count === 0
  const known = (value: string) => (quiet ? text.dash : value === '' ? text.ask : value)
  return (
    <tr data-kind={quiet ? 'quiet' : night.kind}>
      {date}
      <td class="n">{quiet ? text.none : night.count === null ? text.atLeast(night.logged) : night.count}</td>
      <td>{night.sleepLost === null ? known('') : night.sleepLost ? text.yes : text.no}</td>
      <td>{known(night.worstPain === null ? '' : String(night.worstPain))}</td>
      <td>{known(night.places.map(placeText).join(', '))}</td>
      <td>{known(minutesText(night.minutes))}</td>
      <td>{notedText(night.noted, page)}</td>
      {page.hasPlan && <td>{night.plans.map(planText).filter(Boolean).join(', ')}</td>}
    </tr>
  )
}

const EMPTY = { unknown: text.notKnown, before: text.before, 'to-come': '' }

/** With spaces that do not break, so that no letter stands alone on a line. */
function placeText({ muscle, left, right }: PaperPlace): string {
  const { leg, muscles } = text
  return [...muscles[muscle].split(' '), ...(left ? [leg.left] : []), ...(right ? [leg.right] : [])].join('\u00a0')
}

/** More would not fit the line; how many more there are is said. */
const MOST_MINUTES = 4

function minutesText(given: WrittenNight['minutes']): string {
  const said = given.map((each) =>
    typeof each === 'number' ? String(Math.max(1, Math.round(each))) : text.rough[each],
  )
  const more = said.length - MOST_MINUTES
  return said.slice(0, MOST_MINUTES).join(', ') + (more > 0 ? ` ${text.andMore(more)}` : '')
}

function planText({ arm, taken, isStretching }: PaperPlan): string {
  const plans = isStretching ? text.plans : text.testPlans
  const { done, not } = plans[arm ?? 'none']
  if (taken !== null) return taken ? done : not
  return arm === null ? '' : `${plans[arm].name}: ${text.ask}`
}

function notedText(noted: readonly string[] | null, page: PaperMonth): string {
  if (noted === null) return text.ask
  return noted.length === 0
    ? text.dash
    : page.noted.flatMap((id, i) => (noted.includes(id) ? [letterOf(i)] : [])).join(' ')
}
