import { useEffect, useState } from 'preact/hooks'
import type { GuideMoment } from '../../models/guide.ts'
import { useApp } from '../../parts/context.ts'

const WORK_BUZZ = 200
const REST_BUZZ = [120, 120, 120]
const OVER_BUZZ = 600

/** Each step is said once, aloud if the voice is on, and felt once if the buzz is. Returns what was said last. */
export function useGuideSounds({ step, index }: GuideMoment, over: string): string {
  const { settings, deps } = useApp()
  const [said, setSaid] = useState('')
  const text = step === null ? over : `${step.part} ${step.say}`
  const buzz = step === null ? OVER_BUZZ : step.kind === 'rest' ? REST_BUZZ : WORK_BUZZ
  // The index alone says that another step has come
  useEffect(() => {
    setSaid(text)
    if (settings.data.value.voice) deps.platform.speak(text)
    if (settings.data.value.buzz) deps.platform.buzz(buzz)
  }, [index, settings, deps])
  return said
}
