import type { Answer, Fact } from '@uncramp/nutrition'
import type { QuestionId } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { unknownToFood } from '../../models/foodMedicines.ts'
import { OWN_QUESTIONS } from '../../models/foodOffer.ts'
import { MedicineField } from '../../parts/MedicineField.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ThreeAnswers } from '../../parts/ThreeAnswers.tsx'
import { noteMove, Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { safety } from '../../words/safety.ts'
import { useFood } from './useFood.ts'

const text = food.check.first
/** Each of them can forbid a mineral or a vitamin. */
const ALWAYS: readonly QuestionId[] = ['kidney', 'stones', 'high-calcium', 'calcium-illness']
/** These too, where vitamin B6 is taken as a tablet. */
const WITH_B6: readonly QuestionId[] = ['numb-feet']

/** What could forbid a food, asked before any is named. The same answers as those of the safety check. */
export function First(): JSX.Element {
  const { health, data } = useFood()
  const { route } = useLocation()
  const { questions, medicines } = data.answers
  const takesB6 = (data.products ?? []).some(({ contains }) => contains.some((one) => one.substance === 'vitamin-b6'))
  const asked = takesB6 ? [...ALWAYS, ...WITH_B6] : ALWAYS
  const unknown = unknownToFood(medicines ?? [])
  const answer = (id: QuestionId, as: Answer) => {
    const now = health.data.value.answers
    void health.set('answers', { ...now, questions: { ...now.questions, [id]: as } })
  }
  const answerOwn = (fact: Fact, as: Answer) =>
    void health.set('foodFacts', { ...health.data.value.foodFacts, [fact]: as })
  const goOn = () => {
    noteMove()
    route('/food/result')
  }
  return (
    <Screen
      back={{ href: '/food', text: food.check.back }}
      mainClass="end"
      foot={
        <button type="button" class="btn" onClick={goOn}>
          {food.check.goOn}
        </button>
      }
    >
      <Title text={text.title} class="tight" />
      <p>{text.lead}</p>
      <ul class="threes">
        {asked.map((id) => (
          <ThreeAnswers
            key={id}
            id={`ask-${id}`}
            question={safety.said.questions[id]}
            why={safety.checkUp.ask.whyCautions}
            answer={questions[id]}
            onAnswer={(as) => answer(id, as)}
          />
        ))}
        {OWN_QUESTIONS.map((fact) => (
          <ThreeAnswers
            key={fact}
            id={`ask-${fact}`}
            question={text.own[fact].question}
            why={text.own[fact].why}
            answer={data.foodFacts[fact]}
            onAnswer={(as) => answerOwn(fact, as)}
          />
        ))}
      </ul>
      <h2 class="q">{text.medicines}</h2>
      <MedicineField
        medicines={medicines}
        onMedicines={(written) => void health.set('answers', { ...health.data.value.answers, medicines: written })}
      />
      {unknown.length > 0 && <p class="aside">{text.unknown(unknown.join(', '))}</p>}
      <p class="muted aside">{text.saved}</p>
      <p>
        <a class="link" href="/check-up">
          {text.safety}
        </a>
      </p>
    </Screen>
  )
}
