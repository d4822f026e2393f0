import type { Ending } from '@uncramp/trial'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { isGoingOn, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'
import { KeepOn } from './KeepOn.tsx'

const text = later.result

/** Choices, never advice: nothing here says to start or stop a medicine. */
export function WhatNow({ stand, ending }: { readonly stand: TrialStand; readonly ending: Ending }): JSX.Element {
  const { deps, trials } = useApp()
  const running = isGoingOn(stand)
  return (
    <section class="no-print">
      <h2 class="q">{text.whatNow}</h2>
      <div class="next">
        {running && stand.tonight.phase !== 'after' && (
          <a class="btn" href="/find-out">
            {text.carryOn}
          </a>
        )}
        {ending.type === 'helps' && <KeepOn record={stand.record} />}
        {trials.active.value === null && (
          <a class="btn ghost" href="/find-out/choose">
            {later.findOut.leave.newTest}
          </a>
        )}
        {(running || ending.type === 'cannot-tell-yet') && (
          <a class="btn ghost" href={running ? '/find-out/stop' : '/'}>
            {text.stopForNow}
          </a>
        )}
        <p class="center">
          <a class="link" href="/diary/doctor">
            <Icon name="person" />
            {later.resultMore.doctor}
          </a>
        </p>
        {trials.stands.value.length > 1 && (
          <p class="center">
            <a class="link" href="/find-out/history">
              <Icon name="list" />
              {later.resultMore.history}
            </a>
          </p>
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
