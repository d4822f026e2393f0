import type { ComponentChildren, JSX } from 'preact'
import { useLocation } from 'preact-iso'

interface HelpLinkProps {
  readonly class: string
  readonly children: ComponentChildren
}

/** Leads to "When to get help", whose button leads back to the page that is open now. */
export function HelpLink({ class: className, children }: HelpLinkProps): JSX.Element {
  const { url } = useLocation()
  return (
    <a class={className} href={`/help?from=${encodeURIComponent(url)}`}>
      {children}
    </a>
  )
}
