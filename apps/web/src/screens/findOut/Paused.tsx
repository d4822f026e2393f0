import { addNights } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { botherOfPause } from '../../models/bothers.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'

const text = later.testRun.pause
const signs = later.testRun.bothers

export function Paused({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trials } = useApp()
  const { record } = stand
  const pause = record.log.pauses.find(({ to }) => to === null)
  const bother = botherOfPause(record)
  return (
    <section class="card today stack-s">
      <p>{pause === undefined ? later.findOut.running.pausedWhy : text.since(addNights(pause.from, -1), pause.why)}</p>
      {bother !== null && <WhatToDo tested={testWords(record.called).name} />}
      <div class="act">
        <button
          type="button"
          class={bother === null ? 'btn' : 'btn ghost'}
          onClick={() => void trials.setStanding('running').then(focusTitle)}
        >
          {bother === null ? text.goOn : text.passed}
        </button>
      </div>
    </section>
  )
}

/** After a sign to stop at. Safety first, and never a word against what a doctor gave. */
function WhatToDo({ tested }: { readonly tested: string }): JSX.Element {
  return (
    <>
      <ul class="bullets">
        {[signs.call, signs.leaveOff(tested), signs.doctor, signs.prescribed].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <a class="btn" href="/help">
        <Icon name="shield" /> {signs.help}
      </a>
    </>
  )
}
