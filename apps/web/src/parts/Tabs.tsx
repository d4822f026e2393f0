import type { JSX } from 'preact'
import { Icon, type IconName } from '../drawings/Icon.tsx'
import { words } from '../words.ts'

export type TabName = 'home' | 'diary' | 'findOut' | 'learn' | 'me'

const TABS: readonly (readonly [TabName, string, IconName])[] = [
  ['home', '/', 'home'],
  ['diary', '/diary', 'diary'],
  ['findOut', '/find-out', 'scales'],
  ['learn', '/learn', 'book'],
  ['me', '/me', 'person'],
]

export function Tabs({ current }: { readonly current: TabName }): JSX.Element {
  return (
    <nav class="tabs" aria-label={words.common.tabs.label}>
      {TABS.map(([name, href, icon]) => (
        <a key={name} href={href} aria-current={name === current ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{words.common.tabs[name]}</span>
        </a>
      ))}
    </nav>
  )
}
