import { useCallback } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'

export function useLetGo(): () => void {
  const { cramp, settings, deps } = useApp()
  const { route } = useLocation()
  return useCallback(() => {
    cramp.letGo()
    if (settings.data.value.buzz) deps.platform.buzz(600)
    // In the place of the stretch, which Back must not open again.
    route('/cramp/done', true)
  }, [cramp, settings, deps, route])
}
