import type { Answer } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { safety } from '../words/safety.ts'
import { AnswerChoice } from './AnswerChoice.tsx'

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
      <AnswerChoice labelledBy={label} answer={answer} onAnswer={onAnswer} />
    </li>
  )
}
