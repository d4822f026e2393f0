import type { JSX } from 'preact'
import { Icon } from '../drawings/Icon.tsx'
import { enterMadeUp } from '../models/madeUp.ts'
import { words } from '../words.ts'
import { useApp } from './context.ts'

/** The way into a made-up diary; none out of one. */
export function MadeUpLink(): JSX.Element | null {
  const { deps, settings } = useApp()
  if (deps.madeUp === true) return null
  return (
    <button type="button" class="card row-link wide" onClick={() => enterMadeUp(deps, settings.data.value)}>
      <Icon name="diary" />
      <span class="txt">
        <b>{words.madeUp.start}</b>
        <span class="muted">{words.madeUp.startLine}</span>
      </span>
      <Icon name="forward" />
    </button>
  )
}
