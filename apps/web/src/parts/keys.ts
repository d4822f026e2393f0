import { useEffect } from 'preact/hooks'

const INTERACTIVE = 'a,button,input,select,textarea,summary,[role="button"]'

/** A key for the whole screen. A focused control keeps its own meaning of the key. */
export function useKey(key: string, run: (() => void) | undefined): void {
  useEffect(() => {
    if (run === undefined) return
    const listen = (event: KeyboardEvent) => {
      const target = event.target
      const busy = key !== 'Escape' && target instanceof Element && target.closest(INTERACTIVE) !== null
      if (event.key !== key || busy || event.repeat || event.defaultPrevented) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [key, run])
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrow keys walk through the buttons of a group. */
export function walkWithArrows(event: KeyboardEvent): void {
  const step = STEP[event.key]
  const group = event.currentTarget
  if (step === undefined || !(group instanceof Element)) return
  const buttons = [...group.querySelectorAll('button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  if (at < 0) return
  event.preventDefault()
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
