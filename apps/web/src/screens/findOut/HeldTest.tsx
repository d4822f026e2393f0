import type { JSX } from 'preact'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'

/** A test of stretching that the answers of the safety check hold back. */
export function HeldTest({ title }: { readonly title: string }): JSX.Element {
  const text = later.findOut.held
  const { held } = useApp().settings.data.value
  const isOfStretch = held?.stretching.level === 'never' || held?.stretching.level === 'ask-first'
  const reasons = isOfStretch ? held.stretching.because.flatMap((id) => later.held.why[id] ?? []) : []
  return (
    <section class="card held aside" aria-labelledby="held-test">
      <h2 id="held-test">{title}</h2>
      <p>{reasons[0] ?? text.testWhy}</p>
      <a class="btn ghost small" href="/check-up/result">
        {text.see}
      </a>
    </section>
  )
}
