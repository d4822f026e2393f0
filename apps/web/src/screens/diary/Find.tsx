import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import { createFindNights, type FindNights, PAGE } from '../../models/findNights.ts'
import { type DiaryNight, fromQuery, pagesIn, toQuery } from '../../models/nightFilter.ts'
import { plannedArm } from '../../models/trialStand.ts'
import { useLoaded } from '../../parts/context.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { fullDate } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { capital } from '../../words/locale.ts'
import { FilterFields } from './FilterFields.tsx'

const text = later.findNights

export function Find(): JSX.Element {
  const { url, route } = useLocation()
  const asked = url.split('?')[1] ?? ''
  const find = useLoaded(({ deps, trials }) =>
    createFindNights(deps, (date) => plannedArm(trials.stands.value, date), fromQuery(asked), pagesIn(asked)),
  )
  const pages = find.pages.value
  const filter = toQuery(find.filter.value)
  const query = pages === 1 ? filter : `${filter}${filter && '&'}pages=${pages}`
  // Kept in the address, so that Back from a night finds the same nights, and as many.
  useEffect(() => {
    if (query !== asked) route(query === '' ? '/diary/find' : `/diary/find?${query}`, true)
  }, [query])
  return (
    <Screen tab="diary" back={{ href: '/diary', text: later.diary.title }} mainClass="end">
      <Title text={text.title} />
      {find.ready.value ? <Found find={find} query={query} /> : <OneMoment />}
    </Screen>
  )
}

function Found({ find, query }: { readonly find: FindNights; readonly query: string }): JSX.Element {
  const found = find.found.value
  const clear = () => {
    focusTitle()
    find.clear()
  }
  if (find.empty.value) return <p class="lead">{text.empty}</p>
  return (
    <>
      <FilterFields find={find} />
      <div class="found">
        <div role="status">
          <h2>{text.found(found.length, find.total.value)}</h2>
        </div>
        {toQuery(find.filter.value) !== '' && (
          <button type="button" class="link" onClick={clear}>
            {text.clear}
          </button>
        )}
      </div>
      {found.length === 0 ? <p class="lead">{text.none}</p> : <List find={find} query={query} />}
    </>
  )
}

function List({ find, query }: { readonly find: FindNights; readonly query: string }): JSX.Element {
  const list = useRef<HTMLUListElement>(null)
  const shown = find.shown.value
  const left = find.found.value.length - shown.length
  const more = () => {
    const next = shown.length
    find.more()
    // The reading goes on where it stopped.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[next]?.focus())
  }
  return (
    <>
      <ul class="nights card" ref={list}>
        {shown.map((night) => (
          <Row key={night.date} night={night} query={query} />
        ))}
      </ul>
      {left > 0 && (
        <p class="aside">
          <button type="button" class="btn ghost small" onClick={more}>
            {text.more(Math.min(PAGE, left))}
          </button>
        </p>
      )}
    </>
  )
}

function Row({ night, query }: { readonly night: DiaryNight; readonly query: string }): JSX.Element {
  return (
    <li>
      <a class="row-link" href={`/diary/${night.date}?found=${encodeURIComponent(query)}`}>
        <span class="n" aria-hidden="true">
          {text.mark(night)}
        </span>
        <span class="txt">
          <b>{capital(fullDate(night.date))}</b>
          <span class="muted">{text.line(night)}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
