import type { Claim, Treatment } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { barsOf } from '../../models/whatHelps.ts'
import { Sureness } from '../../parts/Sureness.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'

interface VerdictProps {
  readonly verdict: string
  readonly certainty: Treatment['certainty'] | Claim['certainty']
}

/** What is known and how sure it is: words beside the bars. */
export function Verdict({ verdict, certainty }: VerdictProps): JSX.Element {
  const sure = known.treatments.certainties[certainty]
  return (
    <div class="verdict">
      <Bars certainty={certainty} />
      <span>
        <b>{verdict}</b>
        {sure}.
      </span>
    </div>
  )
}

export function Bars({ certainty }: Pick<VerdictProps, 'certainty'>): JSX.Element {
  const bars = barsOf(certainty)
  return <Sureness level={bars} label={know.treatment.sureness(known.treatments.certainties[certainty], bars)} />
}
