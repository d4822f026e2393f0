import type { JSX } from 'preact'
import type { PlainAnalysis } from '../../engine/questions.ts'
import type { TrialStand } from '../../models/trial.ts'
import { words } from '../../words.ts'

const text = words.result

/** An association, kept apart from the answer. */
export function AsDone({
  stand,
  analysis,
}: {
  readonly stand: TrialStand
  readonly analysis: PlainAnalysis
}): JSX.Element {
  const { nightsAsPlanned, nightsDue } = stand.progress
  return (
    <section class="card">
      <h2>{text.asDone}</h2>
      <p>{text.kept(nightsAsPlanned, nightsDue)}</p>
      <p class="muted aside">{text.asDoneWhy}</p>
      <p>
        {analysis.type === 'fitted'
          ? text.asDoneText(text.rate(analysis.weeklyWith.q50), text.rate(analysis.weeklyWithout.q50))
          : text.asDoneNone}
      </p>
    </section>
  )
}
