import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon } from '../../drawings/Icon.tsx'
import { useApp } from '../../parts/context.ts'
import { words } from '../../words.ts'

/** Tonight's part of a running test; or, after the first check-in, the offer of one. */
export function PlanCard({ checkedIn }: { readonly checkedIn: boolean }): JSX.Element | null {
  const { trials, settings } = useApp()
  const active = trials.active.value
  if (active === null)
    return checkedIn && trials.stand.value === null && !settings.data.value.askedToTest ? <OfferCard /> : null
  const { tonight, record } = active
  if (record.standing === 'paused' || tonight.phase !== 'randomised') return null
  const stretch = tonight.arm === 'treatment'
  return (
    <a class="card plan" href="/find-out">
      {stretch && (
        <span class="pic">
          <Figure drawing={calfStanding} />
        </span>
      )}
      <span class="txt">
        <b>{stretch ? words.home.tonightStretch : words.home.tonightUsual}</b>
        <span class="muted">{stretch ? words.home.tonightStretchHow : words.home.tonightUsualHow}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

function OfferCard(): JSX.Element {
  const { settings } = useApp()
  return (
    <section class="card ask" aria-labelledby="offer">
      <h2 id="offer">{words.home.wantTest}</h2>
      <div class="pair">
        <a class="btn small" href="/find-out">
          {words.home.yesSetUp}
        </a>
        <button type="button" class="btn ghost small" onClick={() => void settings.set('askedToTest', true)}>
          {words.common.notNow}
        </button>
      </div>
    </section>
  )
}
