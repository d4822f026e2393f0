import type { JSX } from 'preact'

const WIDTH = 32
const HEIGHT = 46
/** Nights of the longest month. */
const MOST = 31

interface NightKindsProps {
  readonly withCramps: number
  readonly without: number
  readonly unknown: number
}

/** Nights of a month as one column: filled with cramps, open without, dashed where not known. Beside words or a number. */
export function NightKinds({ withCramps, without, unknown }: NightKindsProps): JSX.Element {
  const parts = [
    { kind: 'filled', nights: withCramps },
    { kind: 'open', nights: without },
    { kind: 'dashed', nights: unknown },
  ] as const
  let below = 0
  return (
    <svg class="kinds" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {parts.map(({ kind, nights }) => {
        const height = (nights / MOST) * (HEIGHT - 2)
        below += height
        // An edge of its own all round: a night alone is still to be seen.
        return nights === 0 ? null : (
          <rect
            key={kind}
            class={kind}
            x={2}
            y={HEIGHT - 1 - below + 0.75}
            width={WIDTH - 4}
            height={Math.max(0.5, height - 1.5)}
          />
        )
      })}
    </svg>
  )
}
