import type { Night } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Segment } from '../../parts/Segment.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'

interface CountChoiceProps {
  readonly night: Night | null
  /** Cramps written down for that night. */
  readonly logged: number
  readonly onCount: (count: number | null) => void
}

const OPTIONS = [
  { value: 0, text: later.diary.night.noCramps },
  { value: 1, text: '1' },
  { value: 2, text: '2' },
  { value: 3, text: words.morning.many },
  { value: null, text: later.diary.night.notKnown },
] as const

export function CountChoice({ night, logged, onCount }: CountChoiceProps): JSX.Element {
  const isChosen = (value: number | null) =>
    night !== null && value === (night.count === null ? null : Math.min(3, night.count))
  return (
    <Segment
      class="counts"
      labelledBy="count"
      options={OPTIONS}
      isChosen={isChosen}
      onChoose={(value) => onCount(value === 3 ? Math.max(3, night?.count ?? logged) : value)}
    />
  )
}
