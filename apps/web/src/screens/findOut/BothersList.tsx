import type { JSX } from 'preact'
import { removeBother } from '../../models/bothers.ts'
import type { TrialRecord } from '../../models/trialRecord.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'

const text = later.testRun.bothers

/** What bothered her during a test, the latest first, to show to a doctor. Nothing where nothing did. */
export function BothersList({ record }: { readonly record: TrialRecord }): JSX.Element | null {
  const app = useApp()
  const { bothers } = record.log
  if (bothers.length === 0) return null
  return (
    <section class="bothered" aria-labelledby="bothered">
      <h2 class="q" id="bothered">
        {text.listTitle}
      </h2>
      <ul class="stack-s">
        {bothers.toReversed().map((bother) => (
          <li class="card" key={bother.id}>
            <b>{text.entry(bother.night, bother.howBad)}</b>
            {[...bother.signs, ...(bother.words === '' ? [] : [`“${bother.words}”`])].map((said) => (
              <p key={said}>{said}</p>
            ))}
            {bother.stops && <p class="muted">{text.pausedThen}</p>}
            <button
              type="button"
              class="link no-print"
              aria-label={text.removeOf(bother.night)}
              onClick={() => {
                focusTitle()
                void removeBother(app, record.id, bother, text.removed)
              }}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <p class="muted aside">{text.forDoctor}</p>
    </section>
  )
}
