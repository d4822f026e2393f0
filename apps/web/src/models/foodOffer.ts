import {
  ARTICLE_FOODS,
  type Case,
  type Conclusion,
  type Fact,
  type Food,
  fillsGap,
  type Judged,
  type Portion,
} from '@uncramp/nutrition'
import type { QuestionId } from '@uncramp/safety'
import { QUESTIONS_FOR } from './foodCase.ts'
import type { HealthData } from './health.ts'

/**
 * What may be shown to fill a gap. `ask`: questions have to be answered first; `blocked`: a rule forbids it, or a doctor
 * has to be asked; `foods`: most first, the best ones and those of the article.
 */
export type Offer =
  | { readonly type: 'ask'; readonly open: readonly Fact[] }
  | { readonly type: 'blocked'; readonly because: readonly Conclusion[] }
  | {
      readonly type: 'foods'
      readonly foods: readonly Portion[]
      /** Foods left out since they are rich in potassium; why stands in `potassium`. */
      readonly leftOut: number
      readonly potassium: { readonly because: readonly Conclusion[]; readonly open: readonly Fact[] }
    }

const BEST = 8
const HOLDS_BACK: readonly Conclusion['level'][] = ['ask-first', 'never', 'urgent']
/** Those that hold something back. */
export const holding = (because: readonly Conclusion[]) => because.filter(({ level }) => HOLDS_BACK.includes(level))

export function offerFor(nutrient: Judged, given: Case): Offer {
  const fill = fillsGap(nutrient, given)
  if (fill.type === 'blocked') {
    const because = holding(fill.gate.because)
    return because.length === 0 ? { type: 'ask', open: fill.gate.unanswered } : { type: 'blocked', because }
  }
  const { portions, leftOut, potassium } = fill
  return {
    type: 'foods',
    foods: portions.filter((portion, i) => i < BEST || portion.isOfArticle),
    leftOut,
    potassium: { because: holding(potassium.because), open: potassium.unanswered },
  }
}

/** Foods of the article that are not in a list, such as those without any of it. */
export const articleFoodsNotIn = (foods: readonly Portion[], all: readonly Food[]): readonly Food[] =>
  all.filter(({ id }) => ARTICLE_FOODS.includes(id as never) && !foods.some(({ food }) => food.id === id))

/** Questions that the food check asks by itself, since the safety check does not. */
export const OWN_QUESTIONS = ['adrenal-insufficiency'] as const satisfies readonly Fact[]
export type OwnQuestion = (typeof OWN_QUESTIONS)[number]

export interface ToAsk {
  readonly questions: readonly QuestionId[]
  readonly own: readonly OwnQuestion[]
  readonly medicines: boolean
}

/** Where facts that are open can be answered: by which questions, or by the list of medicines. */
export function toAsk(open: readonly Fact[], questions: HealthData['answers']['questions']): ToAsk {
  const ids = open.flatMap((fact): readonly QuestionId[] =>
    Object.hasOwn(QUESTIONS_FOR, fact) ? QUESTIONS_FOR[fact as keyof typeof QUESTIONS_FOR] : [],
  )
  const own = OWN_QUESTIONS.filter((fact) => open.includes(fact))
  return {
    // How weak they are is asked of weak kidneys only.
    questions: [
      ...new Set(ids.map((id) => (id === 'kidney-severe' && questions.kidney === undefined ? 'kidney' : id))),
    ].filter((id) => questions[id] === undefined),
    own,
    medicines: open.some((fact) => !Object.hasOwn(QUESTIONS_FOR, fact) && !own.includes(fact as OwnQuestion)),
  }
}
