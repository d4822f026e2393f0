import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { words } from '../../words.ts'

/** What she asked to be reminded of. */
export const RemindCard = (): JSX.Element => (
  <a class="card row-link" href="/check-up/result">
    <Icon name="shield" />
    <span class="txt">
      <b>{words.home.remind}</b>
      <span class="muted">{words.home.remindLine}</span>
    </span>
    <Icon name="forward" />
  </a>
)
