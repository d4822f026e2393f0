import { type Edit, invertEdits, putsOf, readDiary } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useApp } from '../parts/context.ts'
import { downloadCopy } from '../parts/downloadCopy.ts'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { words } from '../words.ts'

const text = words.me

/** Asked twice: this one has no way back. */
export function DeleteAll(): JSX.Element {
  const app = useApp()
  const { route } = useLocation()
  const [asked, setAsked] = useState(false)
  const remove = async () => {
    try {
      // First: with the diary gone and these left, all of it could be brought back.
      await app.deps.snapshots.clear()
    } catch {
      app.undo.show(text.deleteFailed, [])
      return
    }
    const all = putsOf(await readDiary(app.deps.store))
    const edits: readonly Edit[] = invertEdits(all, {})
    if (edits.length > 0 && !(await app.saving.save(edits))) return
    await app.load()
    app.undo.show(text.deleted, [])
    route('/', true)
  }
  return (
    <Screen back={{ href: '/me', text: words.common.tabs.me }} mainClass="end">
      <Title text={text.deleteSure} class="tight" />
      <p>{text.deleteHow}</p>
      <p class="aside" role="status">
        {asked ? text.deleteReally : text.deleteSureHow}
      </p>
      <div class="low aside">
        <button type="button" class="btn alert" onClick={() => (asked ? void remove() : setAsked(true))}>
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
