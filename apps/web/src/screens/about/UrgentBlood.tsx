import type { LabId } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { gravest } from '../../models/blood.ts'
import type { BloodResult } from '../../models/health.ts'
import { useApp } from '../../parts/context.ts'
import { listOf, plain } from '../../words/numbers.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'

const text = safety.mayPlay

/** A result that cannot wait comes before all else. Nothing when there is none. */
export function UrgentBlood({ blood }: { readonly blood: readonly BloodResult[] }): JSX.Element | null {
  const { id, emergency } = useApp().settings.region.value
  const { action, by } = gravest(blood)
  if (action !== 'urgent' && action !== 'emergency') return null
  const tests = listOf(by.map(({ lab, value, unit }) => `${safety.aboutMe.labs[lab as LabId]} ${plain(value)} ${unit}`))
  const isEmergency = action === 'emergency'
  return (
    <section class="box2 aside" aria-label={isEmergency ? text.callNow : text.callToday}>
      {!isEmergency && <h2>{text.callToday}</h2>}
      <p class="lead">{isEmergency ? text.callNowWhy(tests) : text.callTodayWhy(tests)}</p>
      {isEmergency && (
        <>
          <a class="btn huge" href={words.help.callTo(emergency)}>
            <Icon name="phone" /> {words.help.call(emergency)}
          </a>
          <p class="number-note">{words.help.numberNote(words.countries.countryName(id))}</p>
        </>
      )}
      <p class="muted">
        {text.old}{' '}
        <a class="link" href="/about-me/blood">
          {safety.aboutMe.blood}
        </a>
      </p>
    </section>
  )
}
