import type { Cramp, Lasted } from '@uncramp/diary'
import type { JSX } from 'preact'
import { ButtonRow, Segment } from '../../parts/Segment.tsx'
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
  /** Whose answer shows as chosen. Absent: an answer leads on at once. */
  readonly cramp?: Cramp
  readonly onAnswer: (lasted: Lasted) => void
}

/** How long it lasted, for a person who did not look at a clock. */
export function RoughLength({ labelledBy, cramp, onAnswer }: RoughLengthProps): JSX.Element {
  const row = { class: 'c2 sm lasted', labelledBy, options: OPTIONS, onChoose: onAnswer }
  if (cramp === undefined) return <ButtonRow {...row} />
  const isChosen = (value: Lasted) => cramp.minutes === null && (cramp.roughMinutes ?? null) === value
  return <Segment {...row} isChosen={isChosen} />
}
