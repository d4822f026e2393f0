import type { Answer } from '@uncramp/safety'
import type { JSX } from 'preact'
import { safety } from '../words/safety.ts'
import { Segment } from './Segment.tsx'

const ANSWERS = (['yes', 'no', 'not-sure'] as const).map((value) => ({ value, text: safety.said.answers[value] }))

interface AnswerChoiceProps {
  /** Id of the question. */
  readonly labelledBy: string
  /** Absent: not answered. */
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** Yes, No and Not sure. */
export const AnswerChoice = ({ labelledBy, answer, onAnswer }: AnswerChoiceProps): JSX.Element => (
  <Segment
    class="c3 sm"
    labelledBy={labelledBy}
    options={ANSWERS}
    isChosen={(one) => one === answer}
    onChoose={onAnswer}
  />
)
