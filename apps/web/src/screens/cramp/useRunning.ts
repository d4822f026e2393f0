import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { LONG_CRAMP_SECONDS } from '../../models/cramp.ts'
import { useApp } from '../../parts/context.ts'

/** While a cramp runs the screen stays awake. */
export function useKeepAwake(): void {
  const { cramp, deps } = useApp()
  const running = cramp.current.value?.state === 'running'
  useEffect(() => (running ? deps.platform.keepAwake() : undefined), [running, deps])
}

/** After ten minutes the questions come by themselves, silently, with one buzz; once for each cramp. */
export function useCheckWhenLong(): void {
  const { cramp, settings, deps } = useApp()
  const { route } = useLocation()
  const running = cramp.current.value?.state === 'running'
  const stopped = cramp.check.value?.stopsStretch === true
  const long = running && !stopped && cramp.seconds.value >= LONG_CRAMP_SECONDS && !cramp.helpShown.value
  useEffect(() => {
    if (!long) return
    cramp.helpShown.value = true
    if (settings.data.value.buzz) deps.platform.buzz(300)
    route('/cramp/check')
  }, [long, cramp, settings, deps, route])
}
