import { useLocation } from 'preact-iso'
import type { TabName } from '../../parts/Tabs.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'

interface CameFrom {
  readonly tab: TabName
  /** Out of the bedtime pages. */
  readonly out: { readonly href: string; readonly text: string }
  /** Back to their first page. */
  readonly back: { readonly href: string; readonly text: string }
  /** An address among them that keeps the way out. */
  readonly to: (path: string) => string
}

/** The bedtime pages are reached from Home and from Learn, and lead back there. */
export function useCameFrom(): CameFrom {
  const learn = 'learn' in useLocation().query
  const to = (path: string) => (learn ? `${path}?learn` : path)
  return {
    tab: learn ? 'learn' : 'home',
    out: learn ? { href: '/learn', text: words.common.tabs.learn } : { href: '/', text: words.common.tabs.home },
    back: { href: to('/bedtime'), text: later.bedtime.title },
    to,
  }
}
