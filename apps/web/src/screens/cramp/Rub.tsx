import type { JSX } from 'preact'
import { EasingLine } from '../../drawings/EasingLine.tsx'
import { useKey } from '../../parts/keys.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { Hud } from './Hud.tsx'
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
      <footer class="bottom">
        <Notice />
        <div class="wrap actions">
          <div class="pair">
            <a class="btn ghost small" href="/cramp/stretch">
              {words.cramp.backToStretch}
            </a>
            <a class="btn ghost small" href="/cramp/help">
              {words.cramp.getHelp}
            </a>
          </div>
          <button type="button" class="btn huge" onClick={letGo}>
            {words.cramp.itLetGo}
          </button>
        </div>
      </footer>
    </div>
  )
}
