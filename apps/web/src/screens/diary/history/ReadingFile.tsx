import type { Progress } from '@uncramp/imports'
import type { JSX } from 'preact'
import { StepHeading } from '../../../parts/StepHeading.tsx'
import { later } from '../../../words/later.ts'

const text = later.history
const MB = 1e6

interface ReadingFileProps {
  readonly progress: Progress | null
  readonly onCancel: () => void
}

export function ReadingFile({ progress, onCancel }: ReadingFileProps): JSX.Element {
  const said = progress === null ? later.bringIn.reading : text.readSoFar(progress.done / MB, progress.total / MB)
  return (
    <>
      <StepHeading text={text.reading} />
      <p class="aside">{said}</p>
      {progress !== null && (
        <progress class="week-way" value={progress.done} max={Math.max(1, progress.total)} aria-label={text.reading} />
      )}
      <p class="aside">
        <button type="button" class="btn ghost" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
    </>
  )
}
