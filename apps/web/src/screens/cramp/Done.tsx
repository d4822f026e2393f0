import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { EasingLine } from '../../drawings/EasingLine.tsx'
import { isDark } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { Notice } from '../../parts/Notice.tsx'
import { PainGrid } from '../../parts/PainGrid.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { RoughLength } from './RoughLength.tsx'
import { useCramp } from './useCramp.ts'

/** "Saved." is said only once the cramp would survive a power cut. */
export function Done(): JSX.Element | null {
  const { cramp, deps } = useApp()
  const { route } = useLocation()
  const current = useCramp('over')
  if (current === null) return null
  const atNight = isDark(deps.clock)
  const backToStretch = () => {
    cramp.notOver()
    route('/cramp/stretch', true)
  }
  return (
    <div class="page fade">
      <main class="wrap grow done">
        <Title text={cramp.sawItGo.value ? words.cramp.done : words.cramp.noted} />
        <EasingLine share={1} />
        <p class="lead" aria-live="polite">
          {words.cramp.summary(current)} {cramp.stored.value && words.common.saved}{' '}
          {cramp.stored.value && cramp.countStays.value && words.cramp.countStays}
        </p>
        {cramp.asksLength.value && (
          <>
            <h2 id="lasted">{words.cramp.lasted}</h2>
            <RoughLength labelledBy="lasted" cramp={current} onAnswer={cramp.fixLength} />
          </>
        )}
        <h2 id="pain">{words.cramp.howBad}</h2>
        <PainGrid
          labelledBy="pain"
          pain={current.pain}
          onPain={(pain) => cramp.rate(pain === current.pain ? null : pain)}
        />
        <p class="muted aside">{words.cramp.sore(current.muscle)}</p>
      </main>
      <footer class="bottom">
        <Notice />
        <div class="wrap actions">
          <div class="pair">
            {cramp.sawItGo.value && (
              <button type="button" class="btn ghost small" onClick={backToStretch}>
                {words.cramp.notOver}
              </button>
            )}
            <a class="btn ghost small" href="/cramp/fix">
              {words.cramp.fix}
            </a>
          </div>
          <button type="button" class="btn huge" onClick={() => route(atNight ? '/cramp/sleep' : '/')}>
            {atNight ? words.cramp.backToSleep : words.cramp.ready}
          </button>
        </div>
      </footer>
    </div>
  )
}
