import type { JSX } from 'preact'
import { backThigh } from '../../drawings/backThigh.ts'
import { calfInBed } from '../../drawings/calfInBed.ts'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { foot } from '../../drawings/foot.ts'
import { frontThigh } from '../../drawings/frontThigh.ts'
import { HeldCard, useHeld } from '../../parts/HeldCard.tsx'
import { HelpLink } from '../../parts/HelpLink.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'

const DRAWINGS = { calfInBed, foot, backThigh, frontThigh, calfStanding }
const UPRIGHT: readonly string[] = ['frontThigh', 'calfStanding']

export function Stretches(): JSX.Element {
  const text = later.learn
  const back = { href: '/learn', text: text.back }
  // As at bedtime: where an answer holds stretching back, neither the pictures nor the steps are there.
  if (useHeld('stretching'))
    return (
      <Screen tab="learn" back={back} mainClass="end">
        <Title text={text.stretches} />
        <HeldCard treatment="stretching" title={words.home.safetyCheck} />
      </Screen>
    )
  return (
    <Screen tab="learn" back={back} mainClass="library end">
      <Title text={text.stretches} />
      {text.library.map((stretch) => (
        <section key={stretch.drawing}>
          <div class={UPRIGHT.includes(stretch.drawing) ? 'pic upright' : 'pic'}>
            <Figure drawing={DRAWINGS[stretch.drawing]} label={stretch.picture} />
          </div>
          <h2>{stretch.name}</h2>
          <p class="lead">{stretch.text}</p>
        </section>
      ))}
      <p class="muted">{text.gentleText}</p>
      <p class="muted aside">{text.notReviewed}</p>
      <p class="aside">
        <HelpLink class="link">{words.help.title}</HelpLink>
      </p>
    </Screen>
  )
}
