import type { JSX } from 'preact'
import { isHeldByBloodAlone } from '../../models/mayStart.ts'
import { useApp } from '../../parts/context.ts'
import { useHealth } from '../../parts/useHealth.ts'
import { later } from '../../words/later.ts'

/** A test that the answers of the safety check hold back, or a blood result does. */
export function HeldTest({ title }: { readonly title: string }): JSX.Element {
  const text = later.findOut.held
  const { held } = useApp().settings.data.value
  const isOfBlood = isHeldByBloodAlone(useHealth().data.value)
  const isOfStretch = held?.stretching.level === 'never' || held?.stretching.level === 'ask-first'
  const reasons = isOfStretch ? held.stretching.because.flatMap((id) => later.held.why[id] ?? []) : []
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
