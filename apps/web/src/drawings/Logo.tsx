import type { JSX } from 'preact'
import { logoPath } from './logoPath.ts'

export function Logo({ name }: { readonly name: string }): JSX.Element {
  return (
    <span class="logo">
      <svg viewBox="0 0 46 22" aria-hidden="true">
        <path d={logoPath} />
      </svg>
      {name}
    </span>
  )
}
