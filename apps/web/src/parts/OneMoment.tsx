import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** Said only after a second: most answers are there before. */
export function OneMoment(): JSX.Element {
  const { clock } = useApp().deps
  const [late, setLate] = useState(false)
  useEffect(() => clock.every(1000, () => setLate(true)), [clock])
  return (
    <p class="lead" role="status">
      {late ? words.common.oneMoment : ''}
    </p>
  )
}
