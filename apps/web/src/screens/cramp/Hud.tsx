import type { Cramp } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useApp } from '../../parts/context.ts'
import { SoundSwitches } from '../../parts/SoundSwitches.tsx'
import { words } from '../../words.ts'

/** Which cramp, how long so far, and the two visible switches. */
export function Hud({ cramp }: { readonly cramp: Cramp }): JSX.Element {
  const app = useApp()
  return (
    <header class="hud">
      <div class="who">
        <b>{cramp.muscle === null ? words.cramp.yourCramp : words.cramp.placeOf(cramp)}</b>
        <span class="muted">{words.cramp.soFar(app.cramp.seconds.value)}</span>
      </div>
      <SoundSwitches />
    </header>
  )
}
