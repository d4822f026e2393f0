import type { JSX } from 'preact'
import { updateReady, useNewVersion } from '../pwa.ts'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** The one live region: it stays while screens come and go, so nothing said is lost. */
export function Announcer(): JSX.Element {
  const { saving, undo, cramp } = useApp()
  const state = saving.state.value
  const busy = cramp.current.value !== null
  return (
    <>
      <p class="sr" role="status">
        {state.type === 'failed' ? words.common.notSaved(state.fault) : (undo.offer.value?.text ?? '')}
      </p>
      {updateReady.value !== null && !busy && <NewVersion />}
    </>
  )
}

function NewVersion(): JSX.Element {
  return (
    <section class="notice plain" aria-label={words.common.newVersion}>
      <p>{words.common.newVersion}</p>
      <button type="button" class="link" onClick={useNewVersion}>
        {words.common.useIt}
      </button>
    </section>
  )
}
