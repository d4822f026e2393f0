import { useEffect } from 'preact/hooks'
import { useApp } from '../../parts/context.ts'

/** Reads a step once when it comes, if the switch is on; stops when the step goes or the switch is turned off. */
export function useReadAloud(text: string): void {
  const { settings, deps } = useApp()
  const { voice } = settings.data.value
  useEffect(() => {
    if (!voice || text === '') return
    deps.platform.speak(text)
    return () => deps.platform.hush()
  }, [text, voice, deps])
}
