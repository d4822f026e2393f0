import type { Treatment } from '@uncramp/evidence'
import type { JSX } from 'preact'
import type { Helper } from '../../models/whatHelps.ts'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { gateName, gateReasons } from './Gate.tsx'

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

/** How it is done, for whom, and when to stop; before her answers are read it tells nothing, as they may forbid it. */
export function Doing({ treatment, helper }: DoingProps): JSX.Element | null {
  if (helper === undefined) return null
  const words = known.treatments.byId[treatment.id]!
  return (
    <section class="card aside">
      {helper.standing === 'never' ? <Reasons helper={helper} /> : <How treatment={treatment} helper={helper} />}
      <h3>{text.forWhom}</h3>
      <p>{words.forWhom}</p>
      {words.cautions.length > 0 && <List title={text.cautions} lines={words.cautions} />}
      <List title={text.stopIf} lines={words.stopIf} />
    </section>
  )
}

function Reasons({ helper }: { readonly helper: Helper }): JSX.Element {
  return (
    <>
      <h2>{gateName(helper.standing)}</h2>
      {gateReasons(helper).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </>
  )
}

function How({ treatment, helper }: { readonly treatment: Treatment; readonly helper: Helper }): JSX.Element {
  const mustAsk = helper.standing === 'ask-first'
  const isTold = !treatment.selfTest.allowed || helper.standing === 'not-alone'
  const guide = mustAsk || isTold ? undefined : GUIDES[treatment.id]
  return (
    <>
      <h2>{isTold ? text.given : text.how}</h2>
      {mustAsk && <p>{`${gateName(helper.standing)}: ${gateReasons(helper).join(' ')}`}</p>}
      <ul class="bullets">
        {known.treatments.byId[treatment.id]!.how.map((step) => (
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
    </>
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
