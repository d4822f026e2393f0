import type { Answer, QuestionId } from '@uncramp/safety'
import type { JSX } from 'preact'
import type { Health } from '../../models/health.ts'
import { answered } from '../../models/healthQuestions.ts'
import { Segment } from '../../parts/Segment.tsx'
import { safety } from '../../words/safety.ts'

const ANSWERS = (['yes', 'no', 'not-sure'] as const).map((value) => ({ value, text: safety.said.answers[value] }))

/** One question of the safety check. A second press on an answer takes it back. */
export function AnswerRow({ id, health }: { readonly id: QuestionId; readonly health: Health }): JSX.Element {
  const { answers } = health.data.value
  return (
    <div class="ask">
      <p id={`ask-${id}`}>{safety.said.questions[id]}</p>
      <Segment
        class="c3 sm"
        labelledBy={`ask-${id}`}
        options={ANSWERS}
        isChosen={(one) => one === answers.questions[id]}
        onChoose={(one: Answer) => void health.set('answers', answered(answers, id, one))}
      />
    </div>
  )
}
