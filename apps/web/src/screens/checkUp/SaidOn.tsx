import { type NightDate, toNightDate } from '@uncramp/diary'
import type { JSX } from 'preact'
import { today } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { safety } from '../../words/safety.ts'

interface SaidOnProps {
  /** The day it was said on; null: not said. */
  readonly on: string | null
  readonly say: string
  readonly saidOn: (date: NightDate) => string
  /** What it is about, for who does not see what stands above. */
  readonly about: string
  readonly onSay: (on: NightDate) => void
  readonly onTakeBack: () => void
}

/** What a doctor said, with the day, and the way back. */
export function SaidOn({ on, say, saidOn, about, onSay, onTakeBack }: SaidOnProps): JSX.Element {
  const { clock } = useApp().deps
  const text = safety.checkUp.result
  if (on === null)
    return (
      <button
        type="button"
        class="btn ghost small no-print"
        aria-label={`${say}: ${about}`}
        onClick={() => onSay(today(clock))}
      >
        {say}
      </button>
    )
  return (
    <div class="told-on">
      <p>{saidOn(toNightDate(on))}</p>
      <label class="field no-print">
        <span>{text.toldWhen}</span>
        <input
          type="date"
          max={today(clock)}
          value={on}
          onChange={({ currentTarget: { value, validity } }) => {
            if (value !== '' && validity.valid) onSay(toNightDate(value))
          }}
        />
      </label>
      <button type="button" class="link no-print" aria-label={`${text.takeBack}: ${about}`} onClick={onTakeBack}>
        {text.takeBack}
      </button>
    </div>
  )
}
