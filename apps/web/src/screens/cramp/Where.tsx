import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import type { Place } from '../../models/settings.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { stopwatch } from '../../words/dates.ts'
import { words } from '../../words.ts'
import { LegMap } from './LegMap.tsx'
import { useCramp } from './useCramp.ts'
import { useCheckWhenLong, useKeepAwake } from './useRunning.ts'

export function Where(): JSX.Element | null {
  const { cramp, settings } = useApp()
  const { route } = useLocation()
  // One that was running has its place already, or had none to tell.
  const current = useCramp(cramp.wasPassed.value ? 'over' : 'running')
  useKeepAwake()
  useCheckWhenLong()
  if (current === null) return null
  const running = current.state === 'running'
  const last = settings.data.value.lastPlace
  const choose = (place: Place | null) => {
    cramp.place(place)
    route(running ? '/cramp/stretch' : '/cramp/done')
  }
  return (
    <Screen
      back={{ href: running ? '/' : '/cramp/passed', text: words.common.back }}
      aside={running && <SoFar />}
      foot={
        <button type="button" class="btn ghost small" onClick={() => choose(null)}>
          {words.cramp.elsewhere}
        </button>
      }
    >
      <Title text={running ? words.cramp.where : words.cramp.whereWas} class="tight" />
      {last !== null && (
        <button type="button" class="btn strong" onClick={() => choose(last)}>
          {words.cramp.likeLastTime(last)}
        </button>
      )}
      <LegMap onPlace={choose} />
    </Screen>
  )
}

function SoFar(): JSX.Element {
  const { cramp } = useApp()
  return (
    <span class="so-far">
      <Icon name="clock" />
      {stopwatch(cramp.seconds.value)}
    </span>
  )
}
