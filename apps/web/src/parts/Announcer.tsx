import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** The one live region: it stays while screens come and go, so nothing said is lost. */
export function Announcer(): JSX.Element {
  const { saving, undo } = useApp()
  const state = saving.state.value
  const said = state.type === 'failed' ? state : undo.offer.value
  const text = state.type === 'failed' ? words.common.notSaved(state.fault) : undo.offer.value?.text
  // "Saved." twice is two things to hear: each is a node of its own.
  const heard = useRef({ said, turn: 0 })
  if (heard.current.said !== said) heard.current = { said, turn: heard.current.turn + 1 }
  return (
    <div class="sr" role="status">
      {text !== undefined && <span key={heard.current.turn}>{text}</span>}
    </div>
  )
}
