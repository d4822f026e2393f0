import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import type { StretchOffer } from '../../models/bedtime.ts'
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
  return (
    <Screen tab={tab} back={out} mainClass="end">
      <Title text={text.title} />
      <p class="muted">{text.lead}</p>
      {offer !== 'free' && <TonightCard offer={offer} />}
      <div class="stack-s aside">
        {offer !== 'usual' && offer !== 'done' && (
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
        )}
        {offer !== 'free' && <p>{text.keepSame}</p>}
        <Row href={to('/bedtime/rub')} icon="rub" title={text.massage.title} line={text.massage.line} />
        <Row href={to('/bedtime/warm')} icon="warm" title={text.heat.title} line={text.heat.line} />
        <Row href={to('/bedtime/reminders')} icon="clock" title={text.remind} line={text.remindLine} />
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
  readonly title: string
  readonly line: string
}

function Row({ href, icon, title, line }: RowProps): JSX.Element {
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
