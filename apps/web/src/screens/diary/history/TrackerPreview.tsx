import type { JSX } from 'preact'
import type { Prefer } from '../../../models/coming.ts'
import type { HistoryStep } from '../../../models/history.ts'
import { later } from '../../../words/later.ts'
import { listOf } from '../../../words/numbers.ts'
import { Preview } from '../Preview.tsx'
import { LeftOut, Rows } from './Rows.tsx'

const text = later.history

interface TrackerPreviewProps {
  readonly step: Extract<HistoryStep, { type: 'tracker' }>
  readonly onConfirm: (prefer: Prefer) => void
  readonly onBack: () => void
}

export function TrackerPreview({ step, onConfirm, onBack }: TrackerPreviewProps): JSX.Element {
  const { history, choices, made, preview } = step
  return (
    <>
      <p class="muted">{text.fromApp(text.app(history.app))}</p>
      <Preview step={{ type: 'preview', ...preview }} onConfirm={onConfirm}>
        <p class="aside">{text.taken(listOf(choices.names), text.meanings[choices.meaning])}</p>
        <p>{text.entries(made.entries.read, made.entries.rows)}</p>
        <LeftOut leftOut={made.entries.leftOut} />
        {made.toCome > 0 && <p>{text.toCome(made.toCome)}</p>}
        <Rows rows={history.tracked.rows} />
      </Preview>
      <p class="center">
        <button type="button" class="link" onClick={onBack}>
          {text.change}
        </button>
      </p>
    </>
  )
}
