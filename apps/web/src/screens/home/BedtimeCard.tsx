import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { isEvening } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { words } from '../../words.ts'

/** In the evening, the way to the bedtime routine. */
export function BedtimeCard(): JSX.Element | null {
  const { deps } = useApp()
  if (!isEvening(deps.clock)) return null
  return (
    <a class="card row-link" href="/bedtime">
      <Icon name="clock" />
      <span class="txt">
        <b>{words.home.bedtime}</b>
        <span class="muted">{words.home.bedtimeLine}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
