import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'

/** Fades to black by itself; a touch or key anywhere leads home. */
export function Sleep(): JSX.Element {
  const { cramp, look, undo } = useApp()
  const { route } = useLocation()
  const [dark, setDark] = useState(false)
  useEffect(() => {
    undo.dismiss()
    const frame = requestAnimationFrame(() => setDark(true))
    return () => {
      cancelAnimationFrame(frame)
      cramp.leave(words.common.saved)
      look.crampEnds()
    }
  }, [cramp, look, undo])
  return (
    <main class={`sleep ${dark ? 'dark' : ''}`}>
      <Title text={words.cramp.sleepWell} />
      <button type="button" class="wake" aria-label={words.cramp.wake} onClick={() => route('/', true)} />
    </main>
  )
}
