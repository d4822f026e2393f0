import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import type { Home } from '../../models/home.ts'
import { ButtonRow } from '../../parts/Segment.tsx'
import { focusTitle } from '../../parts/Title.tsx'
import { dayMonth, longDate } from '../../words/dates.ts'
import { words } from '../../words.ts'

const COUNTS = [
  { value: 0, text: words.home.none },
  { value: 1, text: '1' },
  { value: 2, text: '2' },
  { value: 3, text: words.home.many },
] as const

/** The cramps logged at night, as the number to confirm. */
const prefilled = (logged: number) => (logged === 0 ? {} : { isOn: (value: number) => value === Math.min(3, logged) })

interface LastNightProps {
  readonly home: Home
  readonly onCount: (count: number) => void
}

export function LastNightCard({ home, onCount }: LastNightProps): JSX.Element {
  const night = home.night.value
  const logged = home.cramps.value.length
  if (night !== null)
    return (
      <section class="card row-link">
        <b class="txt">{words.home.recorded(night.count)}</b>
        <a class="link" href="/morning">
          {words.home.change}
        </a>
      </section>
    )
  return (
    <section class="card ask" aria-labelledby="last-night">
      <h2 id="last-night">{words.home.lastNight}</h2>
      <ButtonRow
        class="c4"
        labelledBy="last-night"
        options={COUNTS}
        {...prefilled(logged)}
        onChoose={(count) => onCount(count === 3 ? Math.max(3, logged) : count)}
      />
    </section>
  )
}

/** Counts that the yesterday card saves at once; its Undo is the way back. */
export function BlankNightCard({ home }: { readonly home: Home }): JSX.Element | null {
  const { route } = useLocation()
  const date = home.blank.value
  if (date === null) return null
  const logged = home.blankLogged.value
  const said = words.home.savedFor(dayMonth(date))
  const fill = (count: number | null) => {
    focusTitle()
    return home.fillBlank(count, said)
  }
  const putOff = () => {
    focusTitle()
    void home.putOffBlank()
  }
  // The night's own page has the exact number to set after "3+", and the cramps to delete if there were fewer.
  const choose = async (count: number) => {
    const isFewer = count < Math.min(3, logged)
    const leadsOn = isFewer || ((await fill(Math.max(count, logged))) && count === 3)
    if (leadsOn) route(`/diary/${date}`)
  }
  return (
    <section class="card ask" aria-labelledby="blank-night">
      <h2 id="blank-night">{logged > 0 ? words.home.yesterdayLogged(logged) : words.home.yesterdayBlank}</h2>
      <p class="muted hint">{words.home.blankNight(longDate(date))}</p>
      <ButtonRow
        class="c4"
        labelledBy="blank-night"
        options={COUNTS}
        {...prefilled(logged)}
        onChoose={(count) => void choose(count)}
      />
      <p class="center links">
        <button type="button" class="link" onClick={() => void fill(null)}>
          {words.home.doNotKnow}
        </button>
        <button type="button" class="link" onClick={putOff}>
          {words.common.notNow}
        </button>
      </p>
    </section>
  )
}
