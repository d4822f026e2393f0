import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { EasingLine } from '../../drawings/EasingLine.tsx'
import { Figure } from '../../drawings/Figure.tsx'
import { useApp } from '../../parts/context.ts'
import { makeTimer } from '../../parts/makeTimer.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { useNeedsTest } from './useNeedsTest.ts'

/** Ten seconds held, ten loose, three times each leg: the bedtime stretch of the one trial that found fewer cramps. */
const ROUTINE = { hold: 10, rest: 10, holds: 6 }
const EACH_LEG = ROUTINE.holds / 2

const text = words.findOut.session

export function Session(): JSX.Element | null {
  return useNeedsTest(true) ? <Routine /> : null
}

function Routine(): JSX.Element {
  const { deps, trials, undo } = useApp()
  const { route } = useLocation()
  const timer = useMemo(() => makeTimer(deps, ROUTINE), [deps])
  useEffect(() => deps.platform.keepAwake(), [deps])
  useEffect(() => {
    timer.start()
    return () => timer.stop()
  }, [timer])
  const { phase, left, share, round } = timer.moment.value
  const done = async () => {
    if (!(await trials.tonightDone(true))) return
    undo.show(words.findOut.running.didStretch, [])
    route('/find-out')
  }
  const over = phase === 'over'
  return (
    <Screen
      class="stretch"
      back={{ href: '/find-out', text: words.common.tabs.findOut }}
      foot={
        <button type="button" class={over ? 'btn huge' : 'btn ghost'} onClick={() => void done()}>
          {text.did}
        </button>
      }
    >
      <div class="art upright">
        <Figure drawing={calfStanding} label={words.findOut.running.picture} />
      </div>
      <div>
        <p class="muted" aria-live="polite">
          {over ? '' : `${round < EACH_LEG ? text.left : text.right}. ${text.round((round % EACH_LEG) + 1)}.`}
        </p>
        <Title text={text.title} class="sr" />
        <p class="do">{over ? text.over : phase === 'hold' ? text.hold : text.rest}</p>
        {!over && (
          <div class="count" role="timer" aria-live="off">
            <span class="n">{left}</span>
            <span class="u">
              <span>{words.cramp.seconds}</span>
              <span>{words.cramp.breathe}</span>
            </span>
          </div>
        )}
        <EasingLine share={phase === 'hold' ? share : 1} />
      </div>
    </Screen>
  )
}
