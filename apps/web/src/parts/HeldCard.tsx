import type { JSX } from 'preact'
import { type Holdable, isHeld } from '../models/held.ts'
import { later } from '../words/later.ts'
import { useApp } from './context.ts'

interface HeldCardProps {
  readonly treatment: Holdable
  readonly title: string
}

/** In the place of what an answer of the safety check holds back: why, and where to see more. */
export function HeldCard({ treatment, title }: HeldCardProps): JSX.Element {
  const { held } = useApp().settings.data.value
  const reasons = (held?.[treatment].because ?? []).flatMap((id) => later.held.why[id] ?? [])
  return (
    <section class="card held" aria-labelledby={`held-${treatment}`}>
      <h2 id={`held-${treatment}`}>{title}</h2>
      {reasons.slice(0, 1).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <a class="link" href="/check-up/result">
        {later.findOut.held.see}
      </a>
    </section>
  )
}

export const useHeld = (treatment: Holdable): boolean => isHeld(useApp().settings.data.value.held, treatment)
