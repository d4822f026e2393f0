import type { Treatment } from '@uncramp/evidence'
import type { JSX } from 'preact'
import type { Helper } from '../../models/whatHelps.ts'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'

const text = know.treatment

/** The app's own guides, step by step. */
const GUIDES: Readonly<Record<string, string>> = {
  stretching: '/bedtime/stretch?learn',
  massage: '/bedtime/rub?learn',
  heat: '/bedtime/warm?learn',
}

interface DoingProps {
  readonly treatment: Treatment
  /** undefined: what she said is not read yet. */
  readonly helper: Helper | undefined
}

/** How it is done, for whom, and when to stop. */
export function Doing({ treatment, helper }: DoingProps): JSX.Element {
  const words = known.treatments.byId[treatment.id]!
  const guide = helper !== undefined && helper.standing !== 'never' ? GUIDES[treatment.id] : undefined
  return (
    <section class="card aside">
      <h2>{treatment.selfTest.allowed ? text.how : text.given}</h2>
      <ul class="bullets">
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {guide !== undefined && (
        <p class="no-print">
          <a class="link" href={guide}>
            {text.steps}
          </a>{' '}
          {treatment.id === 'stretching' && (
            <a class="link" href="/learn/stretches">
              {later.learn.stretches}
            </a>
          )}
        </p>
      )}
      <h3>{text.forWhom}</h3>
      <p>{words.forWhom}</p>
      {words.cautions.length > 0 && <List title={text.cautions} lines={words.cautions} />}
      <List title={text.stopIf} lines={words.stopIf} />
    </section>
  )
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
