import { useLayoutEffect, useState } from 'preact/hooks'

const INTERACTIVE = 'a,button,input,select,textarea,summary,[role="button"]'

/** A key for the whole screen. A focused control keeps its own meaning of the key. */
export function useKey(key: string, run: (() => void) | undefined): void {
  // With the screen it belongs to, not a moment later: a quick second press must not do what the first one did.
  useLayoutEffect(() => {
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

/** Arrow keys walk through the buttons of a group. `right` and `down`: how many buttons on the next one there is. */
export const arrowWalk =
  (right: number, down: number) =>
  (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: right,
      ArrowDown: down,
      ArrowLeft: -right,
      ArrowUp: -down,
    }
    const step = steps[event.key]
    const group = event.currentTarget
    if (step === undefined || !(group instanceof Element)) return
    const buttons = [...group.querySelectorAll('button')]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    if (at < 0) return
    event.preventDefault()
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }

export const walkWithArrows = arrowWalk(1, 1)

export interface GroupName {
  readonly 'aria-label'?: string | undefined
  readonly 'aria-labelledby'?: string | undefined
}

/**
 * What makes buttons one choice: a press chooses and an arrow only walks, since each choice is saved at once. One stop
 * for the Tab key: the button last walked to, else the one chosen, else the first.
 */
export function useChoice(named: GroupName, chosen: number, walk = walkWithArrows) {
  const [walked, setWalked] = useState<number | null>(null)
  const stop = walked ?? Math.max(0, chosen)
  return {
    group: {
      ...named,
      role: 'radiogroup' as const,
      onKeyDown: walk,
      onFocusOut: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!(currentTarget as Element).contains(relatedTarget as Node | null)) setWalked(null)
      },
    },
    option: (i: number) => ({
      role: 'radio' as const,
      'aria-checked': i === chosen,
      tabIndex: i === stop ? 0 : -1,
      onFocus: () => setWalked(i),
    }),
  }
}
