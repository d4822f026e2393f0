import { type Conclusion, WARNING_SIGNS } from '@uncramp/safety'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { crisisLineOf, nurseLineOf, spokenNumber } from '../../models/helpLines.ts'
import type { Region } from '../../models/region.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { Why } from './Why.tsx'

const text = safety.checkUp.result

/** Whom to call now, and why. No remedy and no diary beside it. */
export function CallCard({ conclusion }: { readonly conclusion: Conclusion }): JSX.Element {
  const region = useApp().settings.region.value
  const { card, signs } = conclusion
  const { title, body } = safety.said.cards[card]
  const urgent = signs.filter(({ urgency }) => urgency === 'emergency')
  const screen = WARNING_SIGNS.find(({ id }) => id === urgent[0]?.id)?.screen ?? 2
  const line = lineOf(card, region)
  return (
    <Screen mainClass="end help call-card">
      <Title text={card === 'emergency' ? later.check.callNow(words.help.call(region.emergency)) : title} />
      {line !== null && <Call number={line} huge text={text.callLine(spokenNumber(line))} />}
      <Call number={region.emergency} huge={line === null} text={words.help.call(region.emergency)} />
      <p class="number-note">{words.help.numberNote(words.countries.countryName(region.id))}</p>
      <p class="lead">{body}</p>
      {card === 'emergency' && <p class="lead">{later.check.callWhile}</p>}
      <Why conclusion={{ signs: urgent }} />
      <p class="muted aside">
        {words.help.guide} {words.help.notReviewed}
      </p>
      <p class="center links">
        <a class="link" href={`/check-up/${screen}`}>
          {text.mistake}
        </a>
        <a class="link" href="/">
          {words.common.backHome}
        </a>
      </p>
    </Screen>
  )
}

function lineOf(card: Conclusion['card'], { id }: Region): string | null {
  if (card === 'crisis') return crisisLineOf(id)
  return card === 'nurse-line' ? nurseLineOf(id) : null
}

interface CallProps {
  readonly number: string
  readonly text: string
  readonly huge: boolean
}

const Call = ({ number, text: said, huge }: CallProps): JSX.Element => (
  <a class={huge ? 'btn huge aside' : 'btn ghost aside'} href={words.help.callTo(number)}>
    <Icon name="phone" /> {said}
  </a>
)
