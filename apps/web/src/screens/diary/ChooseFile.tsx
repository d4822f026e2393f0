import type { Problem } from '@uncramp/diary'
import type { JSX } from 'preact'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { later } from '../../words/later.ts'

interface ChooseFileProps {
  readonly lead: string
  /** What was wrong with the file before. */
  readonly refused: Problem | null
  /** Endings and kinds of file. */
  readonly accept: string
  readonly onFile: (file: Blob) => void
}

export const COPIES = '.json,.age,application/json,application/octet-stream'

export function ChooseFile({ lead, refused, accept, onFile }: ChooseFileProps): JSX.Element {
  return (
    <>
      {refused !== null && (
        <div class="box2 refused" role="alert">
          <StepHeading text={later.bringIn.broken} />
          <p>{later.bringIn.problem(refused)}</p>
        </div>
      )}
      <p class="lead">{lead}</p>
      <label class="filebox aside">
        <span class="btn">{later.bringIn.choose}</span>
        <input
          type="file"
          aria-label={later.bringIn.choose}
          accept={accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file !== undefined) onFile(file)
          }}
        />
      </label>
    </>
  )
}
