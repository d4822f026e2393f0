import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { BreathMoment, HoldMoment } from '../../models/hold.ts'
import { useApp } from '../../parts/context.ts'
import { words } from '../../words.ts'
import { useReadAloud } from './useReadAloud.ts'

interface CountProps {
  readonly moment: HoldMoment
  /** null while resting. */
  readonly breath: BreathMoment | null
  /** What to do; read aloud once, before the first hold. */
  readonly instruction: string
}

/** The count in big figures. Said aloud at the start, half, five seconds and the end, never each second. */
export function Count({ moment, breath, instruction }: CountProps): JSX.Element {
  const resting = moment.phase === 'rest'
  const said = useSaidSteps(moment)
  useReadAloud(said === words.cramp.spoken.hold && moment.round === 0 ? `${instruction} ${said}` : said)
  return (
    <>
      <div
        class="count"
        role="timer"
        aria-live="off"
        aria-label={resting ? words.cramp.leftToRest(moment.left) : words.cramp.leftToHold(moment.left)}
      >
        <span class="n" aria-hidden="true">
          {moment.left}
        </span>
        <span class="u" aria-hidden="true">
          <span>{words.cramp.seconds}</span>
          <span>
            {breath === null ? words.cramp.rest : breath.way === 'out' ? words.cramp.breathe : words.cramp.breatheIn}
          </span>
        </span>
      </div>
      <p class="sr" aria-live="polite">
        {said}
      </p>
    </>
  )
}

function stepWords({ phase, left }: HoldMoment): string {
  const { spoken } = words.cramp
  if (phase === 'rest') return spoken.rest
  if (left > 15) return spoken.hold
  return left > 5 ? spoken.half : spoken.five
}

/** Said to a screen reader only after it was shown, so that the change is heard. */
function useSaidSteps(moment: HoldMoment): string {
  const { settings, deps } = useApp()
  const [said, setSaid] = useState('')
  const text = stepWords(moment)
  const { phase, round } = moment
  useEffect(() => setSaid(text), [text])
  // Each new hold and each rest is felt once
  useEffect(() => {
    if (settings.data.value.buzz) deps.platform.buzz(phase === 'rest' ? [120, 120, 120] : 200)
  }, [phase, round, settings, deps])
  return said
}
