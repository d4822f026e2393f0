import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import type { BedtimeOffer } from '../../models/bedtime.ts'
import { type Holdable, isHeld } from '../../models/held.ts'
import { STRETCHING } from '../../models/trialRecord.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { HeldCard, useHeld } from '../../parts/HeldCard.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { testAt } from '../findOut/testAt.ts'
import { useCameFrom } from './useCameFrom.ts'
import { useOffer } from './useOffer.ts'

const text = later.bedtime

/** What can be done for the legs before bed; first, what a running test asks of tonight. */
export function Bedtime(): JSX.Element {
  const { tab, out, to } = useCameFrom()
  const offer = useOffer(STRETCHING)
  const isStretchHeld = useHeld('stretching')
  return (
    <Screen tab={tab} back={out} mainClass="end">
      <Title text={text.title} />
      <p class="muted">{text.lead}</p>
      {offer !== 'free' && !isStretchHeld && <TonightCard offer={offer} />}
      <div class="stack-s aside">
        {isStretchHeld ? (
          <HeldCard treatment="stretching" title={text.stretch.title} />
        ) : (
          offer !== 'usual' &&
          offer !== 'done' && (
            <a class="card plan" href={to('/bedtime/stretch')}>
              <span class="pic">
                <Figure drawing={calfStanding} />
              </span>
              <span class="txt">
                <b>{text.stretch.title}</b>
                <span class="muted">{text.stretch.line}</span>
              </span>
              <Icon name="forward" />
            </a>
          )
        )}
        {offer !== 'free' && <p>{text.keepSame}</p>}
        <Tested href={to('/bedtime/rub')} icon="rub" of={text.massage} treatment="massage" />
        <Tested href={to('/bedtime/warm')} icon="warm" of={text.heat} treatment="heat" />
        <Row href={to('/bedtime/reminders')} icon="clock" of={{ title: text.remind, line: text.remindLine }} />
      </div>
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

export function TonightCard({ offer }: { readonly offer: Exclude<BedtimeOffer, 'free'> }): JSX.Element {
  const { trials } = useApp()
  const test = useTestOf(STRETCHING)
  return (
    <section class="card aside" aria-labelledby="tonight-plan">
      <h2 id="tonight-plan">{text.offer[offer]}</h2>
      <p>{text.offerHow[offer]}</p>
      <a class="link" href={test === undefined ? '/find-out' : testAt('/find-out', test, trials)}>
        {text.toTest}
      </a>
    </section>
  )
}

interface RowProps {
  readonly href: string
  readonly icon: IconName
  readonly of: { readonly title: string; readonly line: string }
  /** That an answer of the safety check can hold back. */
  readonly treatment?: Holdable
}

/** On a usual night of its own test, what that asks of tonight stands in its place. */
function Tested(row: RowProps & { readonly treatment: Holdable }): JSX.Element {
  const offer = useOffer(row.treatment)
  return offer === 'usual' ? <WithoutTonight treatment={row.treatment} /> : <Row {...row} />
}

export function WithoutTonight({ treatment }: { readonly treatment: string }): JSX.Element | null {
  const { trials } = useApp()
  const test = useTestOf(treatment)
  if (test === undefined) return null
  const of = { title: words.home.tonightWithout(test.record.called), line: words.home.tonightWithoutLine }
  return <Row href={testAt('/find-out', test, trials)} icon="scales" of={of} />
}

const useTestOf = (treatment: string): TrialStand | undefined =>
  useApp().trials.going.value.find(({ record }) => record.trial.protocol.treatment === treatment)

function Row({ href, icon, of: { title, line }, treatment }: RowProps): JSX.Element {
  const { held } = useApp().settings.data.value
  if (treatment !== undefined && isHeld(held, treatment)) return <HeldCard treatment={treatment} title={title} />
  return (
    <a class="card row-link" href={href}>
      <Icon name={icon} />
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
