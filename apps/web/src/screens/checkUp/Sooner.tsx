import { type Level, rankOf } from '@uncramp/safety'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { nurseLineOf } from '../../models/helpLines.ts'
import { useApp } from '../../parts/context.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { SignList } from '../cramp/SignList.tsx'

/** What would be more urgent than the level that was reached. */
export function Sooner({ urgency }: { readonly urgency: Level }): JSX.Element {
  const { id, emergency } = useApp().settings.region.value
  const nurse = nurseLineOf(id)
  const isToday = rankOf(urgency) >= rankOf('same-day')
  return (
    <>
      {isToday && nurse !== null && (
        <a class="btn aside no-print" href={words.help.callTo(nurse)}>
          <Icon name="phone" /> {safety.checkUp.result.callLine(nurse)}
        </a>
      )}
      <section class="box aside" aria-labelledby="sooner">
        {!isToday && (
          <>
            <h2>{words.help.callToday}</h2>
            <SignList signs={words.help.today} />
          </>
        )}
        <h2 id="sooner">{words.help.callNow}</h2>
        <SignList signs={words.help.now} />
        <a class="btn ghost small" href={words.help.callTo(emergency)}>
          <Icon name="phone" /> {words.help.call(emergency)}
        </a>
        <p class="number-note">{words.help.numberNote(words.countries.countryName(id))}</p>
      </section>
    </>
  )
}
