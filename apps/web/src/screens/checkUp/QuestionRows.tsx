import type { Answer, QuestionId } from '@uncramp/safety'
import type { JSX } from 'preact'
import { whyAsked } from '../../models/checkUp.ts'
import { ThreeAnswers } from '../../parts/ThreeAnswers.tsx'
import { safety } from '../../words/safety.ts'
import { useAnswers } from './health.ts'

export const rowId = (id: string): string => `ask-${id}`

interface QuestionRowsProps {
  readonly questions: readonly QuestionId[]
  /** The heading above, or what the one part of a screen is called. */
  readonly named: { readonly 'aria-labelledby': string } | { readonly 'aria-label': string }
  readonly onAnswer: (id: QuestionId, answer: Answer) => void
}

export function QuestionRows({ questions, named, onAnswer }: QuestionRowsProps): JSX.Element {
  const { answers } = useAnswers()
  return (
    <ul class="threes" {...named}>
      {questions.map((id) => (
        <ThreeAnswers
          key={id}
          id={rowId(id)}
          question={safety.said.questions[id]}
          why={whyWords(id)}
          answer={answers.questions[id]}
          onAnswer={(answer) => onAnswer(id, answer)}
        />
      ))}
    </ul>
  )
}

function whyWords(id: QuestionId): string {
  const why = whyAsked(id)
  const { whyApart, whyCautions } = safety.checkUp.ask
  if (why.type === 'signs') return why.ids.map((sign) => safety.said.signs[sign]).join(' ')
  return why.type === 'apart' ? whyApart : whyCautions
}
