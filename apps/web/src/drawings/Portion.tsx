import type { GroupId } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { PORTIONS } from './portions.ts'

/** Decoration beside words that say the portion. */
export function Portion({ group }: { readonly group: GroupId }): JSX.Element {
  const { filled, lines } = PORTIONS[group]
  return (
    <svg class="portion" viewBox="0 0 96 72" aria-hidden="true">
      {filled.map((d) => (
        <path key={d} class="ground" d={d} />
      ))}
      {lines.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
