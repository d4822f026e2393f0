import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { isDark } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { clockTime } from '../../words/dates.ts'
import { words } from '../../words.ts'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const HOUR = 60 * MINUTE

export function Passed(): JSX.Element {
  const { cramp, deps, look } = useApp()
  const { route, query } = useLocation()
  // A step of its own for Back, which keeps the time that was walked to.
  const picking = query.pick !== undefined
  const [picked, setPicked] = useState<number | null>(null)
  const note = (at: number) => {
    look.crampBegins()
    cramp.passed(at)
    route('/cramp')
  }
  const now = deps.clock.now()
  const first = isDark(deps.clock) ? now - HOUR : Math.floor((now - HOUR) / QUARTER) * QUARTER
  const pick = () => {
    focusTitle()
    setPicked(picked ?? first)
    route('/cramp/passed?pick')
  }
  return (
    <Screen
      back={{ href: picking ? '/cramp/passed' : '/', text: words.common.back }}
      foot={
        !picking ? (
          <>
            <button type="button" class="btn strong" onClick={() => note(now)}>
              {words.cramp.justNow}
            </button>
            <button type="button" class="btn ghost strong" onClick={() => note(now - HOUR)}>
              {words.cramp.hourAgo}
            </button>
            <button type="button" class="btn ghost strong" onClick={pick}>
              {words.cramp.pickATime}
            </button>
          </>
        ) : (
          <PickTime at={picked ?? first} now={now} onMove={setPicked} onUse={note} />
        )
      }
    >
      <Title text={words.cramp.whenWasIt} class="tight" />
    </Screen>
  )
}

interface PickTimeProps {
  readonly at: number
  readonly now: number
  readonly onMove: (at: number) => void
  readonly onUse: (at: number) => void
}

/** No system picker: it would light up the room. At night no clock either: watching the time keeps one awake. */
function PickTime({ at, now, onMove, onUse }: PickTimeProps): JSX.Element {
  const { clock } = useApp().deps
  return (
    <>
      <p class="when-time" aria-live="polite">
        {isDark(clock) ? words.cramp.ago(Math.round((now - at) / QUARTER) * 15) : clockTime(clock.local(at))}
      </p>
      <div class="pair">
        <button type="button" class="btn ghost strong small" onClick={() => onMove(at - QUARTER)}>
          {words.cramp.earlier}
        </button>
        <button type="button" class="btn ghost strong small" onClick={() => onMove(Math.min(now, at + QUARTER))}>
          {words.cramp.later}
        </button>
      </div>
      <button type="button" class="btn strong" onClick={() => onUse(at)}>
        {words.cramp.useThisTime}
      </button>
    </>
  )
}
