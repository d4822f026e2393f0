import type { Ending } from '@uncramp/trial'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { isGoingOn, type TrialStand } from '../../models/trial.ts'
import { useApp } from '../../parts/context.ts'
import { words } from '../../words.ts'

const text = words.result

/** Choices, never advice: nothing here says to start or stop a medicine. */
export function WhatNow({ stand, ending }: { readonly stand: TrialStand; readonly ending: Ending }): JSX.Element {
  const { deps } = useApp()
  const running = isGoingOn(stand.record)
  return (
    <section class="no-print">
      <h2 class="q">{text.whatNow}</h2>
      <div class="next">
        {running && (
          <a class="btn" href="/find-out">
            {text.carryOn}
          </a>
        )}
        {ending.type === 'helps' && (
          <a class="btn" href="/learn/stretches">
            {text.keepStretching}
          </a>
        )}
        {running && (
          <a class="btn ghost" href="/find-out/stop">
            {text.stopForNow}
          </a>
        )}
        {!running && (
          <a class="btn ghost" href="/find-out/plan">
            {words.findOut.leave.newTest}
          </a>
        )}
        <p class="center">
          <button type="button" class="link" onClick={() => deps.platform.print()}>
            <Icon name="printer" />
            {text.print}
          </button>
        </p>
      </div>
    </section>
  )
}
