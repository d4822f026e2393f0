import type { JSX } from 'preact'

export function SignList({ signs }: { readonly signs: readonly string[] }): JSX.Element {
  return (
    <ul>
      {signs.map((sign) => (
        <li key={sign} class="li">
          <span>{sign}</span>
        </li>
      ))}
    </ul>
  )
}
