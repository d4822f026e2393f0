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
] as const

export function CountChoice({ night, logged, onCount }: CountChoiceProps): JSX.Element {
  const count = night?.count ?? null
  return (
    <div class="stack-s">
      <Segment
        class="counts"
        labelledBy="count"
        options={OPTIONS}
        isChosen={(value) => count !== null && value === Math.min(3, count)}
        onChoose={(value) => onCount(value === 3 ? Math.max(3, count ?? logged) : value)}
      />
      <Segment
        class="c1 sm"
        labelledBy="count"
        options={[{ value: 'unknown', text: later.diary.night.notKnown }]}
        isChosen={() => night !== null && count === null}
        onChoose={() => onCount(null)}
      />
    </div>
  )
}
