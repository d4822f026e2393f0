import type { JSX } from 'preact'

const PERSON = 'M6 24v-9l-3-1V9q0-3 3-3h6q3 0 3 3v5l-3 1v9z'

/** So many people out of ten: filled ones stand first, and empty ones are lines only. */
export function TenPeople({ n, label }: { readonly n: number; readonly label: string }): JSX.Element {
  return (
    <svg class="ten-people" viewBox="0 0 200 28" role="img" aria-label={label}>
      {Array.from({ length: 10 }, (_, i) => (
        <g key={`${i}`} class={i < n ? 'dot-on' : 'dot-off'} transform={`translate(${1 + i * 20} 1.5)`}>
          <circle cx={9} cy={3} r={2.6} />
          <path d={PERSON} />
        </g>
      ))}
    </svg>
  )
}
