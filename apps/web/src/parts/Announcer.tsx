import type { JSX } from 'preact'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** The one live region: it stays while screens come and go, so nothing said is lost. */
export function Announcer(): JSX.Element {
  const { saving, undo } = useApp()
  const state = saving.state.value
  return (
    <div class="sr" role="status">
      {state.type === 'failed' ? words.common.notSaved(state.fault) : (undo.offer.value?.text ?? '')}
    </div>
  )
}
