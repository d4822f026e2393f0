import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import type { StretchOffer } from '../../models/bedtime.ts'
import { type Holdable, isHeld } from '../../models/held.ts'
import { useApp } from '../../parts/context.ts'
import { HeldCard, useHeld } from '../../parts/HeldCard.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { useCameFrom } from './useCameFrom.ts'
import { useOffer } from './useOffer.ts'

const text = later.bedtime

/** What can be done for the legs before bed; first, what a running test asks of tonight. */
export function Bedtime(): JSX.Element {
  const { tab, out, to } = useCameFrom()
  const offer = useOffer()
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
        <Row href={to('/bedtime/rub')} icon="rub" of={text.massage} treatment="massage" />
        <Row href={to('/bedtime/warm')} icon="warm" of={text.heat} treatment="heat" />
        <Row href={to('/bedtime/reminders')} icon="clock" of={{ title: text.remind, line: text.remindLine }} />
      </div>
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

export function TonightCard({ offer }: { readonly offer: Exclude<StretchOffer, 'free'> }): JSX.Element {
  return (
    <section class="card aside" aria-labelledby="tonight-plan">
      <h2 id="tonight-plan">{text.offer[offer]}</h2>
      <p>{text.offerHow[offer]}</p>
      <a class="link" href="/find-out">
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
