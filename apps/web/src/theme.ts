import { effect } from '@preact/signals'
import type { AppModel } from './models/app.ts'

/** Copies for `head.ts`, which runs before the diary can be read. The diary's own settings are the truth. */
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Shut in some private windows; the next start then goes by the hour.
  }
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
    root.dataset.text = text
    if (deps.madeUp === true) return
    remember('uncramp.theme', theme)
    remember('uncramp.text', text)
  })
}
