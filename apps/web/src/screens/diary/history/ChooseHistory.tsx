import type { JSX } from 'preact'
import type { Refused } from '../../../models/history.ts'
import { StepHeading } from '../../../parts/StepHeading.tsx'
import { later } from '../../../words/later.ts'

const text = later.history

interface ChooseHistoryProps {
  /** What was wrong with the file before. */
  readonly refused: Refused | null
  readonly onFiles: (files: readonly File[]) => void
}

export function ChooseHistory({ refused, onFiles }: ChooseHistoryProps): JSX.Element {
  return (
    <>
      {refused !== null && (
        <div class="box2 refused" role="alert">
          <StepHeading text={later.bringIn.broken} />
          <p>{text.refused(refused.code)}</p>
        </div>
      )}
      <p class="lead">{text.lead}</p>
      <p class="muted aside">{text.stays}</p>
      <label class="filebox aside">
        <span class="btn">{later.bringIn.choose}</span>
        <input
          type="file"
          multiple
          aria-label={later.bringIn.choose}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            if (files.length > 0) onFiles(files)
          }}
        />
      </label>
      <div class="card stack-s aside">
        <h2>{text.which}</h2>
        <p>{text.trackers}</p>
        <p>{text.watches}</p>
        <p class="muted">{text.whole}</p>
      </div>
    </>
  )
}
