import type { JSX } from 'preact'
import { leaveMadeUp } from '../models/madeUp.ts'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** Over every screen of a made-up diary. */
export function MadeUpBanner(): JSX.Element | null {
  const { deps } = useApp()
  if (deps.madeUp !== true) return null
  return (
    <aside class="made-up" aria-label={words.madeUp.banner}>
      <p>{words.madeUp.banner}</p>
      <button type="button" class="link" onClick={() => leaveMadeUp(deps)}>
        {words.madeUp.back}
      </button>
    </aside>
  )
}
