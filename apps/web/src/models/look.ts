import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Clock } from '../clock.ts'
import { isDark } from './nightClock.ts'
import type { Settings } from './settings.ts'

export interface LookAndFeel {
  readonly theme: ReadonlySignal<'day' | 'night'>
  /** Home shows its one button only. */
  readonly oneButton: ReadonlySignal<boolean>
  /** A cramp in the dark hours turns the night look on, whatever was chosen. */
  crampBegins(): void
  /** Out of its screens; a person who opened the full app stays there. */
  crampLeft(): void
  /** Back to sleep: the one button again. */
  crampEnds(): void
  openFullApp(): void
}

/** Night hours are looked at each half minute, so the look turns by itself. */
const LOOK_EVERY_MS = 30_000

export function createLook(clock: Clock, settings: Settings): LookAndFeel {
  const looked = signal(0)
  const look = () => {
    looked.value += 1
  }
  // Her settings may move her day.
  const dark = computed(() => looked.value >= 0 && isDark(clock))
  const inCramp = signal(false)
  const fullApp = signal(false)
  clock.every(LOOK_EVERY_MS, look)
  const theme = computed(() => {
    const chosen = settings.data.value.theme
    if (inCramp.value && dark.value) return 'night'
    if (chosen !== 'auto') return chosen
    return dark.value ? 'night' : 'day'
  })
  return {
    theme,
    oneButton: computed(() => theme.value === 'night' && !fullApp.value),
    crampBegins: () => {
      look()
      inCramp.value = true
    },
    crampLeft: () => {
      inCramp.value = false
    },
    crampEnds: () => {
      inCramp.value = false
      fullApp.value = false
    },
    openFullApp: () => {
      fullApp.value = true
    },
  }
}
