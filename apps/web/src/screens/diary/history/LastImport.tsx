import type { JSX } from 'preact'
import type { HistoryModel } from '../../../models/history.ts'
import { fullDate } from '../../../words/dates.ts'
import { later } from '../../../words/later.ts'
import { words } from '../../../words.ts'

const text = later.history

/** The way back from the last import, for as long as there is one. */
export function LastImport({ model }: { readonly model: HistoryModel }): JSX.Element | null {
  const last = model.last.value
  if (last === null) return null
  return (
    <section class="card stack-s aside" aria-labelledby="last-import">
      <h2 id="last-import">{text.last}</h2>
      <p>{text.lastWas(text.app(last.app), fullDate(last.on), last.nights.length)}</p>
      <p class="muted">{text.undoHow}</p>
      <button type="button" class="btn ghost" onClick={() => void model.undoLast(words.common.undone)}>
        {text.undoLast}
      </button>
    </section>
  )
}
