import { type Level, rankOf } from '@uncramp/safety'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { nurseLineOf } from '../../models/helpLines.ts'
import { useApp } from '../../parts/context.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { SignList } from '../cramp/SignList.tsx'

const isToday = (urgency: Level) => rankOf(urgency) >= rankOf('same-day')

/** For advice today, where there is a line for it. */
export function NurseLine({ urgency }: { readonly urgency: Level }): JSX.Element | null {
  const nurse = nurseLineOf(useApp().settings.region.value.id)
  if (!isToday(urgency) || nurse === null) return null
  return (
    <a class="btn aside no-print" href={words.help.callTo(nurse)}>
      <Icon name="phone" /> {safety.checkUp.result.callLine(nurse)}
    </a>
  )
}

/** What would be more urgent than the level that was reached. */
export function Sooner({ urgency }: { readonly urgency: Level }): JSX.Element {
  const { id, emergency } = useApp().settings.region.value
  return (
    <section class="box aside" aria-labelledby="sooner">
      {!isToday(urgency) && (
        <>
          <h2>{words.help.callToday}</h2>
          <SignList signs={words.help.today} />
        </>
      )}
      <h2 id="sooner">{words.help.callNow}</h2>
      <SignList signs={words.help.now} />
      <a class="btn small no-print" href={words.help.callTo(emergency)}>
        <Icon name="phone" /> {words.help.call(emergency)}
      </a>
      <p class="number-note">{words.help.numberNote(words.countries.countryName(id))}</p>
    </section>
  )
}
