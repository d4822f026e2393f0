import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { EasingLine } from '../../drawings/EasingLine.tsx'
import { useApp } from '../../parts/context.ts'
import { Notice } from '../../parts/Notice.tsx'
import { PainGrid } from '../../parts/PainGrid.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { useCramp } from './useCramp.ts'

/** "Saved." is said only once the cramp would survive a power cut. */
export function Done(): JSX.Element | null {
  const { cramp } = useApp()
  const { route } = useLocation()
  const current = useCramp()
  if (current === null) return null
  return (
    <div class="page fade">
      <main class="wrap grow done">
        <Title text={current.minutes === null ? words.cramp.noted : words.cramp.done} />
        <EasingLine share={1} />
        <p class="lead" aria-live="polite">
          {words.cramp.summary(current)} {cramp.stored.value && words.common.saved}
        </p>
        <h2 id="pain">{words.cramp.howBad}</h2>
        <PainGrid labelledBy="pain" pain={current.pain} onPain={cramp.rate} />
        <p class="muted aside">{words.cramp.sore(current.muscle)}</p>
      </main>
      <footer class="bottom">
        <Notice />
        <div class="wrap actions">
          <a class="btn ghost small" href="/cramp/fix">
            {words.cramp.fix}
          </a>
          <button type="button" class="btn huge" onClick={() => route('/cramp/sleep')}>
            {words.cramp.backToSleep}
          </button>
        </div>
      </footer>
    </div>
  )
}
