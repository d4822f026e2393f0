import { addNights } from '@uncramp/diary'
import type { Card } from '@uncramp/safety'
import type { JSX } from 'preact'
import { today } from '../../models/nightClock.ts'
import { mayRemind, REMIND_DAYS } from '../../models/remind.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { safety } from '../../words/safety.ts'
import { useAnswers } from './health.ts'

const text = safety.seen

/** For what can be put off, and is easily forgotten: it comes up on Home, and rings nobody up. */
export function Remind({ card }: { readonly card: Card }): JSX.Element | null {
  const { deps, undo, remindDue } = useApp()
  const { health } = useAnswers()
  const { remindOn } = health.data.value
  if (!mayRemind(card)) return null
  const now = today(deps.clock)
  const isDue = remindOn !== null && remindOn <= now
  const save = async (on: typeof remindOn, said: string) => {
    const back = health.editsFor('remindOn', remindOn)
    remindDue.value = false
    focusTitle()
    if (await health.set('remindOn', on)) undo.show(said, back)
  }
  return (
    <div class="stack-s aside no-print">
      {remindOn !== null && <p>{isDue ? text.due : text.remindOn(remindOn)}</p>}
      {(remindOn === null || isDue) && (
        <button
          type="button"
          class="btn ghost small"
          onClick={() => void save(addNights(now, REMIND_DAYS), text.remindSaved)}
        >
          {text.remind}
        </button>
      )}
      {remindOn !== null && (
        <button type="button" class="link" onClick={() => void save(null, text.noRemindSaved)}>
          {text.noRemind}
        </button>
      )}
    </div>
  )
}
