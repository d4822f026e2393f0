import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon } from '../../drawings/Icon.tsx'
import { isToPack } from '../../models/blind.ts'
import { isTestToPause } from '../../models/held.ts'
import { type TonightPlan, tonightOf } from '../../models/tonight.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { testAt } from '../findOut/testAt.ts'

const text = words.home

/** Tonight's part of a running test; its result, once it is there; or, after the first check-in, the offer of one. */
export function PlanCard({ checkedIn }: { readonly checkedIn: boolean }): JSX.Element | null {
  const { trials, settings } = useApp()
  const ready = trials.resultReady.value
  const offers = checkedIn && trials.stand.value === null && !settings.data.value.askedToTest
  return (
    <>
      {ready !== null && (
        <LinkCard
          href={testAt('/find-out/result', ready, trials)}
          title={text.resultReady}
          line={text.resultReadyHow}
        />
      )}
      {trials.going.value.map((stand) => (
        <GoingCard key={stand.record.id} stand={stand} />
      ))}
      {offers && <OfferCard />}
    </>
  )
}

function GoingCard({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const { trials, settings, deps } = useApp()
  const { standing, trial, called } = stand.record
  const href = testAt('/find-out', stand, trials)
  const isOneOfTwo = trials.going.value.length > 1
  const held = isTestToPause(settings.data.value.held, trial.protocol.treatment)
  if (!held && isToPack(stand.record)) return <LinkCard href={href} title={text.notPacked} line={text.notPackedHow} />
  if (held || standing === 'paused')
    return <LinkCard href={href} title={isOneOfTwo ? text.pausedOf(called) : text.paused} line={text.pausedHow} />
  const tonight = tonightOf(stand, settings.evenings.shown.value, deps.clock)
  return tonight === null ? null : <TonightCard plan={tonight} href={href} isOneOfTwo={isOneOfTwo} />
}

/** What stands on the card: the plan, how, and what to say of a plan that was done. */
function planWords({ stretch, bag, called }: TonightPlan, isOneOfTwo: boolean): readonly [string, string, string] {
  if (bag !== null) return [text.tonightBag(bag), text.tonightBagHow(bag), text.bagDone]
  // "Tonight: as usual" says too little where the other test asks for something.
  if (isOneOfTwo && !stretch)
    return [text.tonightWithout(called), text.tonightWithoutLine, called === null ? text.stretched : text.testDone]
  if (called === null)
    return stretch
      ? [text.tonightStretch, text.tonightStretchHow, text.stretched]
      : [text.tonightUsual, text.tonightUsualHow, text.stretched]
  return stretch
    ? [text.tonightTest(called), text.tonightTestHow, text.testDone]
    : [text.tonightUsual, text.tonightWithoutHow(called), text.testDone]
}

interface TonightCardProps {
  readonly plan: TonightPlan
  readonly href: string
  readonly isOneOfTwo: boolean
}

function TonightCard({ plan, href, isOneOfTwo }: TonightCardProps): JSX.Element {
  const { stretch, answer, called } = plan
  const [title, how, done] = planWords(plan, isOneOfTwo)
  const said = typeof answer === 'string' ? answer : answer ? done : stretch ? text.notTonight : text.keptUsual
  return (
    <a class="card plan" href={href}>
      {stretch && called === null && (
        <span class="pic">
          <Figure drawing={calfStanding} />
        </span>
      )}
      <span class="txt">
        <b>{title}</b>
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
