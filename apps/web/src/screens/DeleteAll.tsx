import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { deleteAll } from '../models/deleteAll.ts'
import { leaveMadeUp } from '../models/madeUp.ts'
import { useApp } from '../parts/context.ts'
import { Damaged } from '../parts/Damaged.tsx'
import { downloadCopy } from '../parts/downloadCopy.ts'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { later } from '../words/later.ts'
import { words } from '../words.ts'

const text = later.me
const BACK = { href: '/me', text: words.common.tabs.me }

/** Asked twice: this one has no way back. */
export function DeleteAll(): JSX.Element {
  const app = useApp()
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  if (app.deps.madeUp === true) return <NothingOfHers />
  const remove = async () => {
    if (busy) return
    setBusy(true)
    setFailed(false)
    // The app starts anew, unless it failed.
    if (await deleteAll(app.deps)) return
    setFailed(true)
    setBusy(false)
  }
  return (
    <Screen back={BACK} mainClass="end">
      <Title text={text.deleteSure} class="tight" />
      <p>{text.deleteHow}</p>
      <p class="aside" role="status">
        {busy ? words.common.oneMoment : asked ? text.deleteReally : text.deleteSureHow}
      </p>
      <Damaged />
      {failed && (
        <p class="aside" role="alert">
          {text.deleteFailed}
        </p>
      )}
      <div class="low aside">
        <button
          type="button"
          class="btn alert"
          aria-disabled={busy}
          onClick={() => (asked ? void remove() : setAsked(true))}
        >
          {asked ? text.deleteLast : text.deleteYes}
        </button>
        <button type="button" class="btn ghost" onClick={() => void downloadCopy(app)}>
          {text.saveCopy}
        </button>
        <a class="btn" href="/me">
          {words.common.keep}
        </a>
      </div>
    </Screen>
  )
}

function NothingOfHers(): JSX.Element {
  const { deps } = useApp()
  return (
    <Screen back={BACK} mainClass="end">
      <Title text={text.deleteSure} class="tight" />
      <p>{words.madeUp.nothingToDelete}</p>
      <div class="low aside">
        <button type="button" class="btn" onClick={() => leaveMadeUp(deps)}>
          {words.madeUp.back}
        </button>
      </div>
    </Screen>
  )
}
