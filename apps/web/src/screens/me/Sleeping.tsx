import type { JSX } from 'preact'
import { setRising } from '../../models/rising.ts'
import { RISING_HOURS } from '../../models/settings.ts'
import { useApp } from '../../parts/context.ts'
import { Segment } from '../../parts/Segment.tsx'
import { timeOfDay } from '../../words/dates.ts'
import { later } from '../../words/later.ts'

const text = later.me.sleeping
const USUAL_BY_DAY = 16
const SLEEPS = [
  { value: null, text: text.atNight },
  { value: USUAL_BY_DAY, text: text.byDay },
] as const

/** For who works at night: her own day tells her nights. */
export function Sleeping(): JSX.Element {
  const { settings, saving } = useApp()
  const { risesAt } = settings.data.value
  const choose = (hour: number | null) => void setRising(settings, saving, hour)
  return (
    <>
      <h2 id="sleeping">{text.title}</h2>
      <div class="card">
        <Segment
          class="c2"
          labelledBy="sleeping"
          options={SLEEPS}
          isChosen={(value) => (value === null) === (risesAt === null)}
          onChoose={(value) => choose(value === null ? null : (risesAt ?? value))}
        />
        {risesAt !== null && (
          <>
            <label class="field">
              <span>{text.risesAt}</span>
              <select value={risesAt} onChange={(event) => choose(Number(event.currentTarget.value))}>
                {RISING_HOURS.map((hour) => (
                  <option key={hour} value={hour} selected={hour === risesAt}>
                    {timeOfDay(`${hour}:00`)}
                  </option>
                ))}
              </select>
            </label>
            <p class="muted aside" role="status">
              {text.means}
            </p>
          </>
        )}
      </div>
    </>
  )
}
