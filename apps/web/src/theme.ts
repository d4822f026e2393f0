import { effect } from '@preact/signals'
import type { AppModel } from './models/app.ts'

/** Copies for `head.ts`, which runs before the diary can be read. The diary's own settings are the truth. */
function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Shut in some private windows; the next start then goes by the hour.
  }
}

/** Where Home differs from its first picture: by day or at night, a cramp left open; at night, the line of a test. */
export function notePicture({ cramp, trials, deps }: AppModel): void {
  if (deps.madeUp === true) return
  effect(() => {
    const isOpen = (cramp.current.value ?? cramp.leftOpen.value)?.state === 'running'
    remember('uncramp.unpictured', isOpen ? 'day night' : trials.active.value === null ? null : 'night')
  })
}

/** Keeps the page's look in step with the model. */
export function applyLook({ look, settings, deps }: AppModel): void {
  const root = document.documentElement
  root.classList.toggle('has-made-up', deps.madeUp === true)
  effect(() => {
    root.dataset.theme = look.theme.value
    // The colour set before the style sheet came has done its work.
    root.style.background = ''
    const ground = getComputedStyle(root).getPropertyValue('--bg').trim()
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground)
  })
  // Paper is white: amber on black would drink the ink.
  addEventListener('beforeprint', () => {
    root.dataset.theme = 'day'
  })
  addEventListener('afterprint', () => {
    root.dataset.theme = look.theme.value
  })
  effect(() => {
    const { theme, text } = settings.data.value
    const later = deps.clock.hoursLater()
    root.dataset.text = text
    if (deps.madeUp === true) return
    remember('uncramp.theme', theme)
    remember('uncramp.text', text)
    remember('uncramp.later', later === 0 ? null : String(later))
  })
}
