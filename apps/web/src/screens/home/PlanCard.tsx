import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon } from '../../drawings/Icon.tsx'
import { isTestToPause } from '../../models/held.ts'
import { type TonightPlan, tonightOf } from '../../models/tonight.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { words } from '../../words.ts'

const text = words.home

/** Tonight's part of a running test; its result, once it is there; or, after the first check-in, the offer of one. */
export function PlanCard({ checkedIn }: { readonly checkedIn: boolean }): JSX.Element | null {
  const { trials, settings, deps } = useApp()
  const active = trials.active.value
  if (trials.resultReady.value)
    return <LinkCard href="/find-out/result" title={text.resultReady} line={text.resultReadyHow} />
  if (active === null)
    return checkedIn && trials.stand.value === null && !settings.data.value.askedToTest ? <OfferCard /> : null
  if (active.record.standing === 'paused' || isTestToPause(settings.data.value.held))
    return <LinkCard href="/find-out" title={text.paused} line={text.pausedHow} />
  const tonight = tonightOf(active, settings.data.value.evenings, deps.clock)
  return tonight === null ? null : <TonightCard {...tonight} />
}

function TonightCard({ stretch, answer }: TonightPlan): JSX.Element {
  const how = stretch ? text.tonightStretchHow : text.tonightUsualHow
  const said =
    typeof answer === 'string' ? answer : answer ? text.stretched : stretch ? text.notTonight : text.keptUsual
  return (
    <a class="card plan" href="/find-out">
      {stretch && (
        <span class="pic">
          <Figure drawing={calfStanding} />
        </span>
      )}
      <span class="txt">
        <b>{stretch ? text.tonightStretch : text.tonightUsual}</b>
        <span class="muted">{answer === null || answer === '' ? how : said}</span>
      </span>
      <Icon name={answer === stretch ? 'check' : 'forward'} />
    </a>
  )
}

interface LinkCardProps {
  readonly href: string
  readonly title: string
  readonly line: string
}

function LinkCard({ href, title, line }: LinkCardProps): JSX.Element {
  return (
    <a class="card row-link" href={href}>
      <Icon name="scales" />
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

function OfferCard(): JSX.Element {
  const { settings } = useApp()
  const putOff = () => {
    focusTitle()
    void settings.set('askedToTest', true)
  }
  return (
    <section class="card ask" aria-labelledby="offer">
      <h2 id="offer">{text.wantTest}</h2>
      <div class="pair">
        <a class="btn small" href="/find-out">
          {text.yesSetUp}
        </a>
        <button type="button" class="btn ghost small" onClick={putOff}>
          {words.common.notNow}
        </button>
      </div>
    </section>
  )
}
