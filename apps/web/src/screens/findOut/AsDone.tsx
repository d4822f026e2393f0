import type { Progress } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { PlainAnalysis } from '../../engine/questions.ts'
import { later } from '../../words/later.ts'
import type { ResultWords } from '../../words/resultWords.ts'

const text = later.result

interface AsDoneProps {
  readonly progress: Progress
  /** null: the nights may not be compared. */
  readonly analysis: PlainAnalysis | null
  readonly told: ResultWords
}

/** An association, kept apart from the answer. */
export function AsDone({ progress, analysis, told }: AsDoneProps): JSX.Element {
  return (
    <section class="card">
      <h2>{text.asDone}</h2>
      <p>{text.kept(progress)}</p>
      {analysis !== null && (
        <>
          <p class="muted aside">{text.asDoneWhy}</p>
          <p>
            {analysis.type === 'fitted'
              ? told.asDoneText(analysis.weeklyWith.q50, analysis.weeklyWithout.q50)
              : text.asDoneNone}
          </p>
        </>
      )}
    </section>
  )
}
