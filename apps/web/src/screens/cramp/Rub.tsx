import type { JSX } from 'preact'
import { EasingLine } from '../../drawings/EasingLine.tsx'
import { useKey } from '../../parts/keys.ts'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { Hud } from './Hud.tsx'
import { ReliefActions } from './ReliefActions.tsx'
import { useCramp } from './useCramp.ts'
import { useLetGo } from './useLetGo.ts'

export function Rub(): JSX.Element | null {
  const current = useCramp()
  const letGo = useLetGo()
  useKey(' ', letGo)
  if (current === null) return null
  return (
    <div class="page stretch fade">
      <Hud cramp={current} />
      <main class="wrap grow">
        <div class="stack">
          <Title text={words.cramp.rubHow} class="do" />
          <EasingLine share={0.5} />
          <p class="do">{words.cramp.warmHow}</p>
        </div>
      </main>
      <ReliefActions other={{ href: '/cramp/stretch', text: words.cramp.backToStretch }} letGo={letGo} />
    </div>
  )
}
