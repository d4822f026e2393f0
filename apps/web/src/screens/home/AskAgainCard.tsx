import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { words } from '../../words.ts'

/** Once a week, or after a bad night: by day only, and quietly. */
export const AskAgainCard = (): JSX.Element => (
  <a class="card row-link" href="/check-up/new">
    <Icon name="shield" />
    <span class="txt">
      <b>{words.home.anythingNew}</b>
      <span class="muted">{words.home.anythingNewLine}</span>
    </span>
    <Icon name="forward" />
  </a>
)
