import type { ComponentChildren, JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { Icon } from '../drawings/Icon.tsx'
import { useKey } from './keys.ts'
import { Notice } from './Notice.tsx'
import { type TabName, Tabs } from './Tabs.tsx'

export interface ScreenProps {
  readonly class?: string
  /** Where Back and Esc lead. */
  readonly back?: { readonly href: string; readonly text: string }
  /** Right of the back link. */
  readonly aside?: ComponentChildren
  readonly tab?: TabName
  /** Actions that stay at the thumb. */
  readonly foot?: ComponentChildren
  readonly mainClass?: string
  readonly children: ComponentChildren
}

/** The frame of every screen: back, main, then notices, actions and tabs, in reading order. */
export function Screen(props: ScreenProps): JSX.Element {
  const { back, tab, foot, aside, children } = props
  const { route } = useLocation()
  useKey('Escape', back && (() => route(back.href)))
  return (
    <div class={`page fade ${tab === undefined ? '' : 'tabbed'} ${props.class ?? ''}`}>
      {(back !== undefined || aside !== undefined) && (
        <header class="top">
          {back !== undefined && (
            <a class="back" href={back.href}>
              <Icon name="back" />
              {back.text}
            </a>
          )}
          <span class="sp" />
          {aside}
        </header>
      )}
      <main class={`wrap grow ${props.mainClass ?? ''}`}>{children}</main>
      <footer class="bottom">
        <Notice />
        {foot !== undefined && <div class="foot">{foot}</div>}
        {tab !== undefined && <Tabs current={tab} />}
      </footer>
    </div>
  )
}
