import type { JSX } from 'preact'

export interface Drawing {
  readonly viewBox: string
  readonly paths: readonly (readonly [kind: string, d: string])[]
}

export interface FigureProps {
  readonly drawing: Drawing
  readonly label?: string
}

/** A line figure. Without a label it is decoration. */
export function Figure({ drawing, label }: FigureProps): JSX.Element {
  const paths = drawing.paths.map(([kind, d]) => <path key={d} class={kind} d={d} />)
  return label === undefined ? (
    <svg class="fig" viewBox={drawing.viewBox} aria-hidden="true">
      {paths}
    </svg>
  ) : (
    <svg class="fig" viewBox={drawing.viewBox} role="img" aria-label={label}>
      {paths}
    </svg>
  )
}
