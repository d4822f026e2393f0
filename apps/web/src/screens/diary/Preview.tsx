import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { BringInStep, Prefer } from '../../models/bringIn.ts'
import { Segment } from '../../parts/Segment.tsx'
import { fullDate } from '../../words/dates.ts'
import { words } from '../../words.ts'

const text = words.bringIn
const PREFER = [
  { value: 'mine', text: text.keepMine },
  { value: 'theirs', text: text.useFile },
] as const

interface PreviewProps {
  readonly step: Extract<BringInStep, { type: 'preview' }>
  readonly onConfirm: (prefer: Prefer) => void
}

export function Preview({ step, onConfirm }: PreviewProps): JSX.Element {
  const { diary, comparison, notes } = step
  const [prefer, setPrefer] = useState<Prefer>('mine')
  const dates = diary.nights.map(({ date }) => date).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  const cramps = diary.nights.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const differ = comparison.differentNights.length
  return (
    <>
      <h2>{text.preview}</h2>
      <div class="card stack-s aside">
        <p class="lead">
          <b>{text.found(comparison.found)}</b> {text.differ(differ)}
        </p>
        {first !== undefined && last !== undefined && <p>{text.span(fullDate(first), fullDate(last))}</p>}
        <p>{text.cramps(cramps)}</p>
        {(diary.cramps.length > 0 || diary.trials.length > 0) && (
          <p>{text.others(diary.cramps.length, diary.trials.length)}</p>
        )}
        {notes.map((note) => (
          <p key={note} class="muted">
            {note}
          </p>
        ))}
      </div>
      {(differ > 0 || diary.trials.length > 0) && (
        <>
          <h2 class="q" id="prefer">
            {text.whichWins}
          </h2>
          <Segment
            class="c2 sm"
            labelledBy="prefer"
            options={PREFER}
            isChosen={(value) => value === prefer}
            onChoose={setPrefer}
          />
        </>
      )}
      <p class="muted aside">{text.notYet}</p>
      <button type="button" class="btn" onClick={() => onConfirm(prefer)}>
        {text.confirm}
      </button>
    </>
  )
}
