import type { Answer } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { safety } from '../words/safety.ts'
import { useChoice } from './keys.ts'

const ANSWERS = ['yes', 'no', 'not-sure'] as const satisfies readonly Answer[]

interface ThreeAnswersProps {
  /** Of the row, for a focus that is sent to it. */
  readonly id: string
  readonly question: string
  readonly why: string
  /** Absent: not answered. */
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** A question with Yes, No and Not sure, and why it is asked. */
export function ThreeAnswers({ id, question, why, answer, onAnswer }: ThreeAnswersProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const label = `${id}-question`
  const reason = `${id}-why`
  const { group, option } = useChoice({ 'aria-labelledby': label }, answer === undefined ? -1 : ANSWERS.indexOf(answer))
  return (
    <li class={answer === undefined ? 'three' : 'three answered-row'} id={id}>
      <div class="ask-line">
        <span class="lab" id={label}>
          {question}
        </span>
        <button
          type="button"
          class="why"
          aria-label={safety.checkUp.ask.why(question)}
          aria-expanded={open}
          aria-controls={reason}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
      <p class="muted hint" id={reason} hidden={!open}>
        {why}
      </p>
      <div class="seg c3 sm" {...group}>
        {ANSWERS.map((each, i) => (
          <button key={each} type="button" {...option(i)} onClick={() => onAnswer(each)}>
            {safety.said.answers[each]}
          </button>
        ))}
      </div>
    </li>
  )
}
