import type { Cramp } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { useApp } from '../../parts/context.ts'
import { words } from '../../words.ts'

/** Which cramp, how long so far, and the two visible switches. */
export function Hud({ cramp }: { readonly cramp: Cramp }): JSX.Element {
  const app = useApp()
  const { voice, buzz } = app.settings.data.value
  return (
    <header class="hud">
      <div class="who">
        <b>{cramp.muscle === null ? words.cramp.yourCramp : words.cramp.placeOf(cramp)}</b>
        <span class="muted">{words.cramp.soFar(app.cramp.seconds.value)}</span>
      </div>
      <button
        type="button"
        class="tog"
        aria-pressed={voice}
        aria-label={words.cramp.readAloud}
        onClick={() => void app.settings.set('voice', !voice)}
      >
        <Icon name={voice ? 'voice' : 'silent'} />
      </button>
      <button
        type="button"
        class="tog"
        aria-pressed={buzz}
        aria-label={words.cramp.buzz}
        onClick={() => void app.settings.set('buzz', !buzz)}
      >
        <Icon name="buzz" />
      </button>
    </header>
  )
}
