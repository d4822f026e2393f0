import { addNights } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../drawings/Icon.tsx'
import { botherOfPause } from '../../models/bothers.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { HelpLink } from '../../parts/HelpLink.tsx'
import { focusTitle } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'

const text = later.testRun.pause
const signs = later.testRun.bothers

export function Paused({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trials, saving } = useApp()
  const [refused, setRefused] = useState(false)
  const { record } = stand
  const pause = record.log.pauses.find(({ to }) => to === null)
  const bother = botherOfPause(record)
  const goOn = async () => {
    if (await trials.setStanding('running', 'other', record.id)) focusTitle()
    // What could not be saved says so by itself.
    else setRefused(saving.state.value.type === 'saved')
  }
  return (
    <section class="card today stack-s">
      <p>{pause === undefined ? later.findOut.running.pausedWhy : text.since(addNights(pause.from, -1), pause.why)}</p>
      {bother !== null && <WhatToDo tested={testWords(record.called).name} />}
      <div class="act">
        <button type="button" class={bother === null ? 'btn' : 'btn ghost'} onClick={() => void goOn()}>
          {bother === null ? text.goOn : text.passed}
        </button>
      </div>
      {refused && (
        <p role="alert">
          {later.findOut.held.testWhy}{' '}
          <a class="link" href="/check-up/result">
            {later.findOut.held.see}
          </a>
        </p>
      )}
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
      <HelpLink class="btn">
        <Icon name="shield" /> {signs.help}
      </HelpLink>
    </>
  )
}
