import type { JSX } from 'preact'

interface ExternalProps {
  readonly href: string
  readonly children: string
}

/** Leaves the app: in a tab of its own, and nobody there is told where it came from. */
export function External({ href, children }: ExternalProps): JSX.Element {
  return (
    <a class="link external" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}

export const doiAt = (doi: string): string => `https://doi.org/${encodeURI(doi)}`
export const pubmedAt = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
