import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { EasingLine } from '../../drawings/EasingLine.tsx'
import { Figure, type FigureProps } from '../../drawings/Figure.tsx'
import type { GuideMoment, GuideStep } from '../../models/guide.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { makeGuideTimer } from '../../parts/makeTimer.ts'
import { Screen } from '../../parts/Screen.tsx'
import { SoundSwitches } from '../../parts/SoundSwitches.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { useGuideSounds } from './useGuideSounds.ts'

const text = later.bedtime

interface GuideProps {
  readonly title: string
  readonly steps: readonly GuideStep[]
  /** Without a label the words say all that it shows. */
  readonly picture: FigureProps & { readonly upright?: boolean }
  /** Said all along under the count. */
  readonly breathe: string
  readonly over: string
  readonly back: { readonly href: string; readonly text: string }
  readonly finish: { readonly text: string; readonly run: () => void; readonly early: boolean }
}

/** Leads through steps by a timer, with voice and buzz as set, the screen kept awake. Space pauses, Esc leads back. */
export function Guide({ title, steps, picture, breathe, over, back, finish }: GuideProps): JSX.Element {
  const { deps } = useApp()
  const timer = useMemo(() => makeGuideTimer(deps, steps), [deps, steps])
  useEffect(() => deps.platform.keepAwake(), [deps])
  useEffect(() => {
    timer.start()
    return () => timer.stop()
  }, [timer])
  const moment = timer.moment.value
  const paused = timer.paused.value
  const { step } = moment
  const said = useGuideSounds(moment, over)
  const toggle = paused ? timer.goOn : timer.pause
  useKey(' ', step === null ? undefined : toggle)
  const isOver = step === null
  // "I have done it" may have had the focus, and goes with the last step.
  useEffect(() => {
    if (isOver && document.activeElement === document.body) focusTitle()
  }, [isOver])
  return (
    <Screen
      class="stretch"
      back={back}
      aside={<SoundSwitches />}
      foot={
        <>
          <div class="pair">
            <button type="button" class="btn ghost small" onClick={timer.stepBack}>
              {text.stepBack}
            </button>
            {finish.early && step !== null && (
              <button type="button" class="btn ghost small" onClick={finish.run}>
                {finish.text}
              </button>
            )}
          </div>
          <button type="button" class="btn strong" onClick={step === null ? finish.run : toggle}>
            {step === null ? finish.text : paused ? text.goOn : text.pause}
          </button>
        </>
      }
    >
      <div class={picture.upright ? 'art upright' : 'art'}>
        <Figure {...picture} />
      </div>
      <div>
        <Title text={title} class="sr" />
        <p class="muted">{step === null ? '' : step.part}</p>
        <p class="do">{step === null ? over : step.say}</p>
        {step !== null && <Left moment={moment} line={paused ? text.paused : breathe} />}
        <EasingLine share={step?.kind === 'work' ? moment.share : 1} />
        <p class="sr" aria-live="polite">
          {paused ? text.paused : said}
        </p>
      </div>
    </Screen>
  )
}

const A_MINUTE = 60

/** Long steps count in minutes: watching seconds go by is no help before sleep. */
function Left({ moment: { left }, line }: { readonly moment: GuideMoment; readonly line: string }): JSX.Element {
  const minutes = left > A_MINUTE ? Math.ceil(left / A_MINUTE) : null
  return (
    <div
      class="count"
      role="timer"
      aria-live="off"
      aria-label={minutes === null ? text.leftSeconds(left) : text.leftMinutes(minutes)}
    >
      <span class="n" aria-hidden="true">
        {minutes ?? left}
      </span>
      <span class="u" aria-hidden="true">
        <span>{minutes === null ? text.seconds(left) : text.minutes(minutes)}</span>
        <span>{line}</span>
      </span>
    </div>
  )
}
