import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { LONG_CRAMP_SECONDS } from '../../models/cramp.ts'
import { useApp } from '../../parts/context.ts'
import { Segment } from '../../parts/Segment.tsx'
import { clockTime } from '../../words/dates.ts'
import { words } from '../../words.ts'

/** Minutes that stand for a rough answer: the middle of the range, or its near end. */
const ROUGH = { under2: 1, to10: 6, over10: 15 } as const

/** A cramp was running when the app was last closed. */
export function LeftOpenCard(): JSX.Element | null {
  const { cramp } = useApp()
  const { route } = useLocation()
  const [asking, setAsking] = useState(false)
  const open = cramp.leftOpen.value
  if (open === null) return null
  const close = (minutes: number | null) => {
    cramp.close(minutes)
    route('/cramp/done')
  }
  return (
    <section class="card ask left-open" aria-labelledby="left-open">
      {asking || cramp.leftOpenIsOld.value ? (
        <HowLong onAnswer={close} />
      ) : (
        <StillThere onGone={close} onGoneLongAgo={() => setAsking(true)} />
      )}
    </section>
  )
}

interface StillThereProps {
  readonly onGone: (minutes: number) => void
  /** It let go, but nobody can say when: the clock ran on. */
  readonly onGoneLongAgo: () => void
}

function StillThere({ onGone, onGoneLongAgo }: StillThereProps): JSX.Element {
  const { cramp, deps, look } = useApp()
  const { route } = useLocation()
  const text = words.home.leftOpen
  const open = cramp.leftOpen.value
  const seconds = open?.start == null ? 0 : (deps.clock.now() - Date.parse(open.start)) / 1000
  const again = () => {
    const place = open?.muscle
    look.crampBegins()
    cramp.resume()
    route(place == null ? '/cramp' : '/cramp/stretch')
  }
  return (
    <>
      <h2 id="left-open">{text.title}</h2>
      {open?.start != null && look.theme.value === 'day' && (
        <p class="muted hint">{text.since(clockTime(open.start))}</p>
      )}
      <div class="seg c1">
        <button type="button" onClick={again}>
          {text.yes}
        </button>
        <button type="button" onClick={() => (seconds <= LONG_CRAMP_SECONDS ? onGone(seconds / 60) : onGoneLongAgo())}>
          {text.letGo}
        </button>
        <button type="button" onClick={() => cramp.mistake(text.deleted)}>
          {text.mistake}
        </button>
      </div>
    </>
  )
}

function HowLong({ onAnswer }: { readonly onAnswer: (minutes: number | null) => void }): JSX.Element {
  const { cramp } = useApp()
  const text = words.home.leftOpen
  const start = cramp.leftOpen.value?.start
  return (
    <>
      <h2 id="left-open">{text.howLong}</h2>
      {start != null && <p class="muted hint">{text.since(clockTime(start))}</p>}
      <Segment
        class="c2 sm"
        labelledBy="left-open"
        options={[
          { value: ROUGH.under2, text: text.under2 },
          { value: ROUGH.to10, text: text.to10 },
          { value: ROUGH.over10, text: text.over10 },
          { value: null, text: text.notSure },
        ]}
        onChoose={onAnswer}
      />
      <p class="center">
        <button type="button" class="link" onClick={() => cramp.mistake(text.deleted)}>
          {text.mistake}
        </button>
      </p>
    </>
  )
}
