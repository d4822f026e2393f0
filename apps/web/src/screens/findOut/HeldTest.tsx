import type { JSX } from 'preact'
import { isHeld } from '../../models/held.ts'
import { isHeldByBloodAlone } from '../../models/mayStart.ts'
import { STRETCHING } from '../../models/trialRecord.ts'
import { useApp } from '../../parts/context.ts'
import { useHealth } from '../../parts/useHealth.ts'
import { later } from '../../words/later.ts'

interface HeldTestProps {
  readonly title: string
  /** Left out: every test is held back. */
  readonly treatment?: string
}

/** A test that the answers of the safety check hold back, or a blood result does. */
export function HeldTest({ title, treatment }: HeldTestProps): JSX.Element {
  const text = later.findOut.held
  const { held } = useApp().settings.data.value
  const isOfBlood = isHeldByBloodAlone(useHealth().data.value)
  const isOfStretch = treatment === STRETCHING && isHeld(held, 'stretching')
  const reasons = isOfStretch && held !== null ? held.stretching.because.flatMap((id) => later.held.why[id] ?? []) : []
  return (
    <section class="card held aside" aria-labelledby="held-test">
      <h2 id="held-test">{title}</h2>
      <p>{isOfBlood ? text.bloodWhy : (reasons[0] ?? text.testWhy)}</p>
      <a class="btn ghost small" href={isOfBlood ? '/about-me/blood' : '/check-up/result'}>
        {isOfBlood ? text.seeBlood : text.see}
      </a>
    </section>
  )
}
