import { useLocation } from 'preact-iso'
import { later } from '../../words/later.ts'

interface FoundBy {
  /** Out of a night: to the search it was opened from, else to the diary. */
  readonly back: { readonly href: string; readonly text: string }
  /** An address on the way that does not forget the search. */
  readonly to: (path: string) => string
}

export function useFound(): FoundBy {
  const { found } = useLocation().query
  if (found === undefined) return { back: { href: '/diary', text: later.diary.night.back }, to: (path) => path }
  return {
    back: { href: `/diary/find?${found}`, text: later.findNights.back },
    to: (path) => `${path}?found=${encodeURIComponent(found)}`,
  }
}
