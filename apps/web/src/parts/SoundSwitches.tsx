import type { JSX } from 'preact'
import { Icon } from '../drawings/Icon.tsx'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** Voice and buzz of a guide, always in sight: someone may be asleep beside her. */
export function SoundSwitches(): JSX.Element {
  const { settings } = useApp()
  const { voice, buzz } = settings.data.value
  return (
    <>
      <button
        type="button"
        class="tog"
        aria-pressed={voice}
        aria-label={words.cramp.readAloud}
        onClick={() => void settings.set('voice', !voice)}
      >
        <Icon name={voice ? 'voice' : 'silent'} />
      </button>
      <button
        type="button"
        class="tog"
        aria-pressed={buzz}
        aria-label={words.cramp.buzz}
        onClick={() => void settings.set('buzz', !buzz)}
      >
        <Icon name={buzz ? 'buzz' : 'still'} />
      </button>
    </>
  )
}
