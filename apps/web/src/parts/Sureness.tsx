import type { JSX } from 'preact'

/** One to four bars, always beside words. */
export function Sureness({ label, level = 1 }: { readonly label: string; readonly level?: number }): JSX.Element {
  return (
    <span class="cert" role="img" aria-label={label}>
      {[1, 2, 3, 4].map((bar) => (
        <i key={bar} class={bar <= level ? 'on' : ''} />
      ))}
    </span>
  )
}
