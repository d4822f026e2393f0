import type { JSX } from 'preact'
import { Figure } from '../../drawings/Figure.tsx'
import { rub } from '../../drawings/rub.ts'
import { useKey } from '../../parts/keys.ts'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { Hud } from './Hud.tsx'
import { ReliefActions } from './ReliefActions.tsx'
import { SignList } from './SignList.tsx'
import { useCramp } from './useCramp.ts'
import { useLetGo } from './useLetGo.ts'
import { useReadAloud } from './useReadAloud.ts'
import { useCheckWhenLong, useKeepAwake } from './useRunning.ts'

/** After the stretch: a hand and some warmth, with what to mind. */
export function Rub(): JSX.Element | null {
  const current = useCramp()
  const letGo = useLetGo()
  useKey(' ', letGo)
  useKeepAwake()
  useCheckWhenLong()
  useReadAloud(`${words.cramp.rubHow} ${words.cramp.warmHow}`)
  if (current === null) return null
  return (
    <div class="page stretch told fade">
      <Hud cramp={current} />
      <main class="wrap grow">
        {(current.muscle === null || current.muscle === 'calf') && (
          <div class="art">
            <Figure drawing={rub} />
          </div>
        )}
        <div>
          <Title text={words.cramp.rubHow} class="do" />
          <p class="do">{words.cramp.warmHow}</p>
          <SignList signs={words.cramp.rubCare} />
        </div>
      </main>
      <ReliefActions
        others={[
          { href: '/cramp/stretch', text: words.cramp.backToStretch },
          { href: '/cramp/walk', text: words.cramp.standAndWalk },
        ]}
        letGo={letGo}
      />
    </div>
  )
}
