import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Readings, SecondOpinions } from '../../engine/questions.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'
import { checkRows, type MathsRow, mathsRows } from './mathsRows.ts'

const terms = later.result.mathsTerms

interface MathsProps {
  readonly stand: TrialStand
  readonly readings: Readings
  readonly second: SecondOpinions | null
}

export function Maths({ stand, readings, second }: MathsProps): JSX.Element {
  const seal = readings.verification.type === 'intact' ? terms.intact : terms.changed
  const rows = mathsRows(stand.record, readings, second)
  const checks = readings.checks === null ? [] : checkRows(readings.checks)
  return (
    <details class="maths">
      <summary>{later.result.maths}</summary>
      <Rows rows={rows} />
      {checks.length > 0 && (
        <>
          <h3 class="aside">{terms.checks}</h3>
          <Rows rows={checks} />
        </>
      )}
      <p class="aside">{seal}</p>
      <Copy
        text={[...rows, ...checks]
          .map((row) => row.join(': '))
          .concat(seal)
          .join('\n')}
      />
    </details>
  )
}

function Copy({ text }: { readonly text: string }): JSX.Element {
  const { platform } = useApp().deps
  const [done, setDone] = useState<boolean | null>(null)
  const more = later.resultMore.maths
  return (
    <div class="aside no-print">
      <button type="button" class="btn small ghost" onClick={() => void platform.copyText(text).then(setDone)}>
        {more.copy}
      </button>
      <p role="status">{done === null ? '' : done ? more.copied : more.notCopied}</p>
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly MathsRow[] }): JSX.Element {
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
