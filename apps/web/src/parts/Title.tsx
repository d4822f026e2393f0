import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../words.ts'
import { resumePlace } from './place.ts'

/**
 * Nothing takes the focus on the first page of a visit, nor does it fade in; every later screen starts at its title, or
 * with Back where she left it.
 */
let moved = false
export const noteMove = (): void => {
  moved = true
  document.documentElement.dataset.moved = ''
}

/** For when a pressed control goes away: the focus must not fall off the page. */
export function focusTitle(): void {
  document.querySelector('h1')?.focus({ preventScroll: true })
}

interface TitleProps {
  readonly text: string
  readonly class?: string
  readonly children?: ComponentChildren
}

/** The one heading of a screen: named in the window's title, focused when the screen comes. */
export function Title({ text, class: kind, children }: TitleProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!moved) return
    heading.current?.focus({ preventScroll: true })
    if (!resumePlace()) scrollTo(0, 0)
  }, [])
  useEffect(() => {
    document.title = words.common.title(text)
  }, [text])
  return (
    <h1 ref={heading} tabIndex={-1} class={kind ?? ''}>
      {children ?? text}
    </h1>
  )
}
