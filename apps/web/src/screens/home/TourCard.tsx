import type { JSX } from 'preact'
import type { Home } from '../../models/home.ts'
import { isDark } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { words } from '../../words.ts'

/** Once, by day, while nothing is written down yet. */
export function TourCard({ home }: { readonly home: Home }): JSX.Element | null {
  const { settings, look, deps } = useApp()
  const byDay = look.theme.value === 'day' && !isDark(deps.clock)
  if (!byDay || !home.isNew.value || settings.data.value.tourSeen) return null
  const putOff = () => {
    focusTitle()
    void settings.set('tourSeen', true)
  }
  return (
    <section class="card ask" aria-labelledby="tour">
      <h2 id="tour">{`${words.tour.card} ${words.tour.title}`}</h2>
      <div class="pair">
        <a class="btn ghost small" href="/tour">
          {words.tour.show}
        </a>
        <button type="button" class="btn ghost small" onClick={putOff}>
          {words.common.notNow}
        </button>
      </div>
    </section>
  )
}
