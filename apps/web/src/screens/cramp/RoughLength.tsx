import type { Cramp, Lasted } from '@uncramp/diary'
import type { JSX } from 'preact'
import { Segment } from '../../parts/Segment.tsx'
import { words } from '../../words.ts'

const text = words.home.leftOpen
const OPTIONS = [
  { value: 'under-2', text: text.under2 },
  { value: '2-to-10', text: text.to10 },
  { value: 'over-10', text: text.over10 },
  { value: null, text: text.notSure },
] as const

interface RoughLengthProps {
  readonly labelledBy: string
  /** Whose answer shows as chosen. Absent: nothing is chosen yet. */
  readonly cramp?: Cramp
  readonly onAnswer: (lasted: Lasted) => void
}

/** How long it lasted, for a person who did not look at a clock. */
export function RoughLength({ labelledBy, cramp, onAnswer }: RoughLengthProps): JSX.Element {
  const isChosen = (value: Lasted) =>
    cramp !== undefined && cramp.minutes === null && (cramp.roughMinutes ?? null) === value
  return (
    <Segment
      class="c2 sm lasted"
      labelledBy={labelledBy}
      options={OPTIONS}
      {...(cramp === undefined ? {} : { isChosen })}
      onChoose={onAnswer}
    />
  )
}
