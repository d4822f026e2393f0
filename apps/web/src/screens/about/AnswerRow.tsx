import type { QuestionId } from '@uncramp/safety'
import type { JSX } from 'preact'
import type { Health } from '../../models/health.ts'
import { answered } from '../../models/healthQuestions.ts'
import { AnswerChoice } from '../../parts/AnswerChoice.tsx'
import { safety } from '../../words/safety.ts'

/** One question of the safety check. A second press on an answer takes it back. */
export function AnswerRow({ id, health }: { readonly id: QuestionId; readonly health: Health }): JSX.Element {
  const { answers } = health.data.value
  return (
    <div class="ask">
      <p id={`ask-${id}`}>{safety.said.questions[id]}</p>
      <AnswerChoice
        labelledBy={`ask-${id}`}
        answer={answers.questions[id]}
        onAnswer={(one) => void health.set('answers', answered(answers, id, one))}
      />
    </div>
  )
}
