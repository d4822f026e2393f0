import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { leadsBack } from '../models/undo.ts'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** The one live region: it stays while screens come and go, so nothing said is lost. */
export function Announcer(): JSX.Element {
  const { saving, undo } = useApp()
  const state = saving.state.value
  const offer = undo.offer.value
  // What is told while a save waits, such as of a copy, was told after its fault.
  const isFault = state.type === 'failed' && (offer === null || leadsBack(offer))
  const said = isFault ? state : offer
  const text = isFault ? words.common.notSaved(state.fault) : offer?.text
  // "Saved." twice is two things to hear: each is a node of its own.
  const heard = useRef({ said, turn: 0 })
  if (heard.current.said !== said) heard.current = { said, turn: heard.current.turn + 1 }
  return (
    <div class="sr" role="status">
      {text !== undefined && <span key={heard.current.turn}>{text}</span>}
    </div>
  )
}
