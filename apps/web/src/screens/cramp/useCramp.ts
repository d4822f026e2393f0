import type { Cramp } from '@uncramp/diary'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'

/** The cramp on the screen. Without one, as after a reload, Home asks about it instead. */
export function useCramp(): Cramp | null {
  const { cramp } = useApp()
  const { route } = useLocation()
  const current = cramp.current.value
  const gone = current === null
  useEffect(() => {
    if (gone) route('/', true)
  }, [gone, route])
  return current
}
