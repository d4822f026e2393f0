import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Icon } from '../../drawings/Icon.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { useFood } from './useFood.ts'
import { useSearch } from './useSearch.ts'

const text = food.find
const SHOWN = 12

/** What was looked up last, for the way back from a food. */
let last = ''

export function FindFood(): JSX.Element {
  const { foods } = useFood()
  const { find, state } = useSearch(foods)
  const [query, setQuery] = useState(last)
  const [most, setMost] = useState(SHOWN)
  const found = useMemo(() => find(query), [find, query])
  const type = (written: string) => {
    last = written
    setQuery(written)
    setMost(SHOWN)
  }
  return (
    <Screen tab="learn" back={{ href: '/food', text: food.check.back }} mainClass="end">
      <Title text={text.title} class="tight" />
      <label class="field first-field">
        <span>{text.label}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          aria-describedby="find-hint"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p class="muted field-hint" id="find-hint">
        {text.hint}
      </p>
      <p class="found-count aside" role="status">
        {query.trim() === '' ? '' : text.found(found.length)}
      </p>
      {state !== 'ready' && <p class="muted">{state === 'coming' ? text.coming : text.notThere}</p>}
      <ul class="stack-s aside">
        {found.slice(0, most).map(({ id, name, portion }) => (
          <li key={id}>
            <a class="card row-link" href={`/food/find/${id}`}>
              <span class="txt">
                <b>{name}</b>
                {portion !== null && <span class="muted">{portion.name}</span>}
              </span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="btn ghost small first" onClick={() => setMost(most + 3 * SHOWN)}>
          {text.more}
        </button>
      )}
      <p class="muted aside">{text.source}</p>
    </Screen>
  )
}
