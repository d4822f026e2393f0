import type { JSX } from 'preact'
import { versionsOf } from '../../models/coin.ts'
import { firstNightOf } from '../../models/trialRecord.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'

const text = later.testRun.versions

/** That a plan was changed, when and why, and the way to each plan before. Nothing for a plan that never was. */
export function PlanHistory({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const versions = versionsOf(stand, useApp().trials.stands.value)
  if (stand.record.log.follows === null) return null
  return (
    <section class="card stack-s plan-history" aria-labelledby="plan-history">
      <h2 id="plan-history">{text.title}</h2>
      <ul class="stack-s">
        {versions.map(({ follows }, i) => {
          if (follows === null) return null
          const before = versions[i + 1]?.stand.record
          return (
            <li key={follows.id}>
              {text.once(follows.on)} {text.reason(follows.reason, follows.words)}{' '}
              {before !== undefined && (
                <a class="link no-print" href={`/find-out/coin?test=${encodeURIComponent(before.id)}`}>
                  {text.see(firstNightOf(before.trial))}
                </a>
              )}
            </li>
          )
        })}
      </ul>
      <p class="muted">{text.own}</p>
    </section>
  )
}
