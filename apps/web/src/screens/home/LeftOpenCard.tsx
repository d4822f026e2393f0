import type { Lasted } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { LONG_CRAMP_SECONDS } from '../../models/cramp.ts'
import { useApp } from '../../parts/context.ts'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { focusTitle } from '../../parts/Title.tsx'
import { clockTime } from '../../words/dates.ts'
import { words } from '../../words.ts'
import { RoughLength } from '../cramp/RoughLength.tsx'
import { useResumeCramp } from './CrampDisc.tsx'

/** A cramp was left running. Each is asked about from the start. */
export function LeftOpenCard(): JSX.Element | null {
  const open = useApp().cramp.leftOpen.value
  return open === null ? null : <Open key={open.id} />
}

function Open(): JSX.Element {
  const { cramp } = useApp()
  const { route } = useLocation()
  const [asking, setAsking] = useState(false)
  const close = (lasted: Lasted) => {
    cramp.close(lasted)
    route('/cramp/done')
  }
  const closeNow = () => {
    cramp.closeNow()
    route('/cramp/done')
  }
  return (
    <section class="card ask left-open" aria-labelledby="left-open">
      {asking || cramp.leftOpenIsOld.value ? (
        <HowLong asked={asking} onAnswer={close} />
      ) : (
        <StillThere onGone={closeNow} onGoneLongAgo={() => setAsking(true)} />
      )}
    </section>
  )
}

/** Takes the cramp out; the card goes with it. */
function useMistake(): () => void {
  const { cramp } = useApp()
  return () => {
    focusTitle()
    cramp.mistake(words.home.leftOpen.deleted)
  }
}

interface StillThereProps {
  readonly onGone: () => void
  /** It let go, but nobody can say when: the clock ran on. */
  readonly onGoneLongAgo: () => void
}

function StillThere({ onGone, onGoneLongAgo }: StillThereProps): JSX.Element {
  const { cramp, deps, look } = useApp()
  const text = words.home.leftOpen
  const open = cramp.leftOpen.value
  const seconds = open?.start == null ? 0 : (deps.clock.now() - Date.parse(open.start)) / 1000
  const again = useResumeCramp()
  const mistake = useMistake()
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
        <button type="button" onClick={() => (seconds <= LONG_CRAMP_SECONDS ? onGone() : onGoneLongAgo())}>
          {text.letGo}
        </button>
        <button type="button" onClick={mistake}>
          {text.mistake}
        </button>
      </div>
    </>
  )
}

interface HowLongProps {
  /** After a press here; else it stands on Home from the start. */
  readonly asked: boolean
  readonly onAnswer: (lasted: Lasted) => void
}

function HowLong({ asked, onAnswer }: HowLongProps): JSX.Element {
  const { cramp } = useApp()
  const mistake = useMistake()
  const text = words.home.leftOpen
  const start = cramp.leftOpen.value?.start
  return (
    <>
      {asked ? <StepHeading id="left-open" text={text.howLong} /> : <h2 id="left-open">{text.howLong}</h2>}
      {start != null && <p class="muted hint">{text.since(clockTime(start))}</p>}
      <RoughLength labelledBy="left-open" onAnswer={onAnswer} />
      <p class="center">
        <button type="button" class="link" onClick={mistake}>
          {text.mistake}
        </button>
      </p>
    </>
  )
}
