import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { LegMap } from './LegMap.tsx'
import { RoughLength } from './RoughLength.tsx'
import { useCramp } from './useCramp.ts'

export function Fix(): JSX.Element | null {
  const { cramp } = useApp()
  const { route } = useLocation()
  const current = useCramp('over')
  if (current === null) return null
  return (
    <Screen back={{ href: '/cramp/done', text: words.common.back }} mainClass="end">
      <Title text={words.cramp.fix} />
      <p class="lead muted">{words.cramp.summary(current)}</p>
      <h2 class="q" id="lasted">
        {words.cramp.lasted}
      </h2>
      <RoughLength labelledBy="lasted" cramp={current} onAnswer={cramp.fixLength} />
      <h2 class="q">{words.cramp.whereWas}</h2>
      <LegMap onPlace={cramp.place} chosen={current} />
      <div class="stack-s aside">
        <a class="btn" href="/cramp/done">
          {words.cramp.ready}
        </a>
        <button
          type="button"
          class="btn ghost small"
          onClick={() => {
            cramp.mistake(words.cramp.takenOut)
            route('/', true)
          }}
        >
          {words.cramp.takeOut}
        </button>
      </div>
    </Screen>
  )
}
