import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'

/** Leaves a page that has no meaning without (or with) a test going on. False: show nothing. */
export function useNeedsTest(going: boolean): boolean {
  const { route } = useLocation()
  const fits = (useApp().trials.active.value !== null) === going
  useEffect(() => {
    if (!fits) route('/find-out', true)
  }, [fits, route])
  return fits
}
