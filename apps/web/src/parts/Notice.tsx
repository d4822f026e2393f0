import type { JSX } from 'preact'
import type { AppModel } from '../models/app.ts'
import { leadsBack } from '../models/undo.ts'
import { takeNewVersion, updateReady } from '../pwa.ts'
import { loadLater } from '../words/spoken.ts'
import { words } from '../words.ts'
import { useApp } from './context.ts'
import { focusTitle } from './Title.tsx'

/** On the device already, once Home has stood for a moment. */
async function saveCopy(app: AppModel): Promise<void> {
  await loadLater()
  const { downloadCopy } = await import('./downloadCopy.ts')
  await downloadCopy(app)
}

/** What the quiet row says: not saved, else the way back. Read out by the app's one live region. */
export function Notice(): JSX.Element | null {
  const app = useApp()
  const state = app.saving.state.value
  const offer = app.undo.offer.value
  const again = async () => {
    focusTitle()
    const before = app.undo.offer.value
    // What waited may have said so itself, with its way back.
    if ((await app.saving.retry()) && app.undo.offer.value === before) app.undo.show(words.common.saved, [])
  }
  const undo = async () => {
    focusTitle()
    await app.undo.undo(words.common.undone)
  }
  if (state.type === 'failed')
    return (
      <div class="notice">
        <p class="fault">{words.common.notSaved(state.fault)}</p>
        {offer !== null && !leadsBack(offer) && <p>{offer.text}</p>}
        <button type="button" class="link" onClick={() => void again()}>
          {words.common.tryAgain}
        </button>
        <button type="button" class="link" onClick={() => void saveCopy(app)}>
          {words.common.saveCopy}
        </button>
      </div>
    )
  if (offer === null) return app.cramp.current.value === null ? <NewVersion /> : null
  return (
    <div class="notice">
      <p>{offer.text}</p>
      {leadsBack(offer) && (
        <button type="button" class="link" onClick={() => void undo()}>
          {words.common.undo}
        </button>
      )}
    </div>
  )
}

/** Never put in place by itself: that could wipe a half-made entry. */
function NewVersion(): JSX.Element | null {
  if (updateReady.value === null) return null
  return (
    <div class="notice">
      <p>{words.common.newVersion}</p>
      <button type="button" class="link" onClick={takeNewVersion}>
        {words.common.useIt}
      </button>
    </div>
  )
}
