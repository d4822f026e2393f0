import type { Cramp } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { lazy } from 'preact-iso'
import { backThigh } from '../../drawings/backThigh.ts'
import { calfInBed } from '../../drawings/calfInBed.ts'
import { EasingLine } from '../../drawings/EasingLine.tsx'
import { Figure } from '../../drawings/Figure.tsx'
import { foot } from '../../drawings/foot.ts'
import { frontThigh } from '../../drawings/frontThigh.ts'
import { isHeld } from '../../models/held.ts'
import { breathAt } from '../../models/hold.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { makeTimer } from '../../parts/makeTimer.ts'
import { Title } from '../../parts/Title.tsx'
import { loadLater } from '../../words/spoken.ts'
import { words } from '../../words.ts'
import { Count } from './Count.tsx'
import { Hud } from './Hud.tsx'
import { ReliefActions } from './ReliefActions.tsx'
import { rubOffer } from './reliefOffers.ts'
import { useReliefCramp } from './useCramp.ts'
import { useLetGo } from './useLetGo.ts'
import { useCheckWhenLong, useKeepAwake } from './useRunning.ts'

const PICTURES = { calf: calfInBed, foot, 'back-thigh': backThigh, 'front-thigh': frontThigh }
/** With its words, and only for those it is for. It is on the device: the safety check came before. */
const HeldStretch = lazy(() =>
  loadLater()
    .then(() => import('./HeldStretch.tsx'))
    .then((m) => m.HeldStretch),
)
const HOLD = { hold: 30, rest: 10 }

export function Stretch(): JSX.Element | null {
  const current = useReliefCramp()
  const { held } = useApp().settings.data.value
  if (current === null) return null
  return isHeld(held, 'stretching') ? <HeldStretch cramp={current} /> : <Guide cramp={current} />
}

function Guide({ cramp }: { readonly cramp: Cramp }): JSX.Element {
  const app = useApp()
  const timer = useMemo(() => makeTimer(app.deps, HOLD), [app])
  const letGo = useLetGo()
  useKeepAwake()
  useCheckWhenLong()
  useKey(' ', letGo)
  useEffect(() => {
    timer.start()
    return () => timer.stop()
  }, [timer])
  // A place not known is guided as a calf, by far the most common.
  const muscle = cramp.muscle ?? 'calf'
  const moment = timer.moment.value
  const breath = moment.phase === 'rest' ? null : breathAt(HOLD, moment)
  return (
    <div class="page stretch fade">
      <Hud cramp={cramp} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and has nothing else that a keyboard can reach */}
      <main class="wrap grow" tabIndex={0}>
        <div class={muscle === 'front-thigh' ? 'art upright' : 'art'}>
          <Figure drawing={PICTURES[muscle]} label={words.cramp.picture(muscle)} />
        </div>
        <div>
          <Title text={words.cramp.instruction(muscle)} class="do" />
          <Count moment={moment} breath={breath} instruction={words.cramp.instruction(muscle)} />
          <EasingLine share={breath?.eased ?? 1} />
        </div>
      </main>
      <ReliefActions others={rubOffer(app.settings.data.value.held)} letGo={letGo} />
    </div>
  )
}
