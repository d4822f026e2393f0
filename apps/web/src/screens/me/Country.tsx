import type { JSX } from 'preact'
import { today } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { longDate } from '../../words/dates.ts'
import { countryChoices } from '../../words/en/countries.ts'
import { words } from '../../words.ts'

const text = words.me.country

/** Where she lives: whom to call, and how dates are written. */
export function Country(): JSX.Element {
  const { settings, deps } = useApp()
  const { id, emergency, firstDay } = settings.region.value
  return (
    <>
      <h2>{text.title}</h2>
      <div class="card">
        <label class="field first-field">
          <span>{text.choose}</span>
          <select value={id} onChange={(event) => void settings.set('region', event.currentTarget.value)}>
            {countryChoices().map((country) => (
              <option key={country.id} value={country.id} selected={country.id === id}>
                {country.name}
              </option>
            ))}
          </select>
        </label>
        <p class="muted aside" role="status">
          {text.means(emergency, longDate(today(deps.clock)), firstDay)}
        </p>
      </div>
    </>
  )
}
