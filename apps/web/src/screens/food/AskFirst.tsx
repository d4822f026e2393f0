import type { Fact } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { unknownToFood } from '../../models/foodMedicines.ts'
import { toAsk } from '../../models/foodOffer.ts'
import { food } from '../../words/food.ts'
import { useFood } from './useFood.ts'

const text = food.check.fills

/** What is still open is asked. A medicine that no list knows is named, with the way to have it known. */
export function AskFirst({ open }: { readonly open: readonly Fact[] }): JSX.Element {
  const { data } = useFood()
  const { questions, medicines } = data.answers
  const left = toAsk(open, questions)
  const unknown = unknownToFood(medicines ?? [])
  if (left.questions.length === 0 && left.own.length === 0 && unknown.length > 0)
    return (
      <section class="card aside stack-s">
        <p>{food.check.first.unknown(unknown.join(', '))}</p>
        <p>{food.check.first.unknownHow}</p>
        <a class="link" href="/food/first">
          {food.check.first.medicines}
        </a>
      </section>
    )
  return (
    <section class="card aside stack-s">
      <h2>{text.ask}</h2>
      <p>{text.askLine}</p>
      <a class="btn" href="/food/first">
        {text.answer}
      </a>
      <a class="link" href="/check-up">
        {food.check.first.safety}
      </a>
    </section>
  )
}
