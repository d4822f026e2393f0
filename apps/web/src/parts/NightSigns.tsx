import { NIGHT_SIGNS, type NightSign } from '@uncramp/diary'
import type { JSX } from 'preact'
import { later } from '../words/later.ts'
import { ButtonRow } from './Segment.tsx'

interface NightSignsProps {
  /** Asks for last night when absent. */
  readonly title?: string
  readonly signs: readonly NightSign[]
  readonly onSigns: (signs: NightSign[]) => void
  /** On the way to the questions. */
  readonly onLeave?: () => void
}

/** What else there was that night. It says nothing of what it is: it leads to the questions. */
export function NightSigns({
  title = later.nightSigns.title,
  signs,
  onSigns,
  onLeave = () => {},
}: NightSignsProps): JSX.Element {
  const text = later.nightSigns
  const toggled = (one: NightSign) => (signs.includes(one) ? signs.filter((each) => each !== one) : [...signs, one])
  return (
    <>
      <h2 class="q" id="night-signs">
        {title}
      </h2>
      <ButtonRow
        class="c2 sm"
        labelledBy="night-signs"
        options={NIGHT_SIGNS.map((value) => ({ value, text: text.signs[value] }))}
        isOn={(value) => signs.includes(value)}
        onChoose={(value) => onSigns(toggled(value))}
      />
      {signs.length > 0 && (
        <section class="card aside stack-s" role="status">
          <p>{text.lead}</p>
          <a class="btn ghost small" href="/check-up/new" onClick={onLeave}>
            {text.ask}
          </a>
        </section>
      )}
    </>
  )
}
