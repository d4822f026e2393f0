import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The pressed button went away with its step: the focus goes on at the heading of the next one. */
export function StepHeading({ text, id }: { readonly text: string; readonly id?: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} id={id} tabIndex={-1}>
      {text}
    </h2>
  )
}
