import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { HoldMoment } from '../../models/hold.ts'
import { useApp } from '../../parts/context.ts'
import { words } from '../../words.ts'

/** The count in big figures. Said aloud at the start, half, five seconds and the end, never each second. */
export function Count({ moment }: { readonly moment: HoldMoment }): JSX.Element {
  const resting = moment.phase === 'rest'
  const said = useSpokenSteps(moment)
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
          <span>{resting ? words.cramp.rest : words.cramp.breathe}</span>
        </span>
      </div>
      <p class="sr" aria-live="polite">
        {said}
      </p>
    </>
  )
}

function stepWords({ phase, left }: HoldMoment): string | null {
  const { spoken } = words.cramp
  if (phase === 'rest') return spoken.rest
  if (left > 15) return spoken.hold
  return left > 5 ? spoken.half : spoken.five
}

function useSpokenSteps(moment: HoldMoment): string {
  const { settings, deps } = useApp()
  const [said, setSaid] = useState('')
  const text = stepWords(moment) ?? ''
  const { phase, round } = moment
  useEffect(() => {
    setSaid(text)
    if (settings.data.value.voice) deps.platform.speak(text)
  }, [text, settings, deps])
  // Each new hold and each rest is felt once
  useEffect(() => {
    if (settings.data.value.buzz) deps.platform.buzz(phase === 'rest' ? [120, 120, 120] : 200)
  }, [phase, round, settings, deps])
  return said
}
