import type { JSX } from 'preact'

/** Chances in a hundred, never none and never all. */
export const inHundred = (probability: number): number => Math.min(99, Math.max(1, Math.round(probability * 100)))

export function HundredDots({ n, label }: { readonly n: number; readonly label: string }): JSX.Element {
  return (
    <svg viewBox="0 0 184 184" role="img" aria-label={label}>
      {Array.from({ length: 100 }, (_, i) => {
        const filled = i < n
        return (
          <circle
            key={`${i}`}
            class={filled ? 'dot-on' : 'dot-off'}
            cx={9 + (i % 10) * 18.4}
            cy={9 + Math.floor(i / 10) * 18.4}
            r={filled ? 7.4 : 6.3}
          />
        )
      })}
    </svg>
  )
}
