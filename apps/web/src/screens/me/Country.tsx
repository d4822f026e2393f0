import type { JSX } from 'preact'
import { today } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { Segment } from '../../parts/Segment.tsx'
import { longDate, timeOfDay } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { habits } from '../../words/locale.ts'
import { words } from '../../words.ts'

const text = later.me.country
/** Each clock shows itself, at a time that the two write differently. */
const CLOCKS = ([12, 24] as const).map((value) => ({ value, text: timeOfDay('21:30', value) }))

/** Where she lives: whom to call, and how dates and times are written. */
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
            {words.countries.countryChoices().map((country) => (
              <option key={country.id} value={country.id} selected={country.id === id}>
                {country.name}
              </option>
            ))}
          </select>
        </label>
        <p class="muted aside varies" role="status">
          {text.means(emergency, longDate(today(deps.clock)), firstDay)}
        </p>
        <h3 id="clock" class="spaced">
          {later.me.clock}
        </h3>
        <Segment
          class="c2"
          labelledBy="clock"
          options={CLOCKS}
          isChosen={(value) => value === habits.value.clock}
          onChoose={(value) => void settings.set('clock', value)}
        />
      </div>
    </>
  )
}
