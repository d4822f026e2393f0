import { type AnyFood, portionGives } from './foods.ts'
import type { Stage, System } from './intakes.ts'
import type { BloodId } from './labs.ts'
import { type Answer, type Case, type Condition, type Fact, LEVELS, type Level, type Rule } from './rule.ts'
import { RULES, type RuleId } from './rules.ts'
import { wordsOf } from './searchWords.ts'
import type { SourceId } from './sources.ts'
import { type Substance, totals } from './supplements.ts'

/** Something given that a conclusion rests on. */
export type Reason =
  | { readonly type: 'answer'; readonly fact: Fact; readonly answer: Exclude<Answer, 'no'> }
  | { readonly type: 'blood'; readonly lab: BloodId; readonly value: number }
  | { readonly type: 'total'; readonly substance: Substance; readonly atLeast: number; readonly over: number }
  | { readonly type: 'product'; readonly id: string }
  | { readonly type: 'considers'; readonly substance: Substance }
  | { readonly type: 'food'; readonly id: string }
  | { readonly type: 'age'; readonly age: number }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'system'; readonly system: System }

export interface Conclusion {
  readonly rule: RuleId
  readonly level: Level
  readonly because: readonly Reason[]
  readonly sources: readonly SourceId[]
  readonly seen: Rule['seen']
}

export const moreThan = (a: Level, b: Level): boolean => LEVELS.indexOf(a) > LEVELS.indexOf(b)

/** Every rule that holds, the gravest first, each with what was given that it rests on. */
export function conclude(given: Case): readonly Conclusion[] {
  return RULES.flatMap(({ id, level, when, sources, seen }) => {
    const because = reasonsFor(when, given)
    return because === null ? [] : [{ rule: id, level, because: distinct(because), sources, seen }]
  }).sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
}

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
]

export interface Gate {
  /** null: no rule speaks of it. That is not a promise. */
  readonly level: Level | null
  readonly because: readonly Conclusion[]
  /** Questions not answered yet that could forbid it. Until they are, it is at least `ask-first`. */
  readonly unanswered: readonly Fact[]
}

/** Whether a substance may be spoken for, as food or as a tablet, to this person. */
export function gateFor(substance: Substance, as: 'food' | 'tablet', given: Case): Gate {
  const considered: Case = { ...given, considers: { substance, as } }
  const rules: readonly Rule[] = RULES.filter(({ about }) => (about as readonly Substance[]).includes(substance))
  const because = conclude(considered).filter(
    ({ rule, level }) => level === 'urgent' || rules.some(({ id }) => id === rule),
  )
  const deciding = rules.filter(({ level, when }) => !moreThan('ask-first', level) && isOpen(when, considered))
  const unanswered = [...new Set(deciding.flatMap(({ when }) => factsIn(when)))].filter((fact) => !given.answers[fact])
  const top = because[0]?.level ?? null
  const level = unanswered.length > 0 && (top === null || moreThan('ask-first', top)) ? 'ask-first' : top
  return { level, because, unanswered }
}

/** Whether it may be offered at all: nothing forbids it, nobody has to be asked, and nothing urgent comes first. */
export const isOpenGate = ({ level }: Gate): boolean => level === null || !moreThan(level, 'care')

/** Whether the condition could still come to hold by an answer. */
function isOpen(when: Condition, given: Case): boolean {
  if ('all' in when) return when.all.every((part) => isOpen(part, given))
  if ('any' in when) return when.any.some((part) => isOpen(part, given))
  if ('fact' in when) return given.answers[when.fact] !== 'no'
  return reasonsFor(when, given) !== null
}

function factsIn(when: Condition): readonly Fact[] {
  if ('all' in when) return when.all.flatMap(factsIn)
  if ('any' in when) return when.any.flatMap(factsIn)
  return 'fact' in when ? [when.fact] : []
}

/** What was given that makes the condition hold; null: it does not, as far as is known. */
function reasonsFor(when: Condition, given: Case): readonly Reason[] | null {
  if ('all' in when) {
    const parts = when.all.map((part) => reasonsFor(part, given))
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
  }
  const found = 'any' in when ? when.any.flatMap((part) => reasonsFor(part, given) ?? []) : simpleReasons(when, given)
  return found.length === 0 ? null : found
}

type Simple = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>

function simpleReasons(when: Simple, given: Case): readonly Reason[] {
  const { person, answers, foods = [] } = given
  if ('fact' in when) {
    const answer = answers[when.fact]
    return answer === undefined || answer === 'no' ? [] : [{ type: 'answer', fact: when.fact, answer }]
  }
  if ('takes' in when) return having(when.takes, given, ['tablet'])
  if ('meets' in when) return having(when.meets, given, ['tablet', 'food'])
  if ('daily' in when) return overLimit(when, given)
  if ('product' in when) {
    const has = ({ kind, contains }: Case['products'][number]) =>
      kind === when.product && (!when.with || contains.some(({ substance }) => substance === when.with))
    return given.products.filter(has).map(({ id }) => ({ type: 'product', id }))
  }
  if ('blood' in when) return bloodReasons(when, given)
  if ('olderThan' in when) return person.age > when.olderThan ? [{ type: 'age', age: person.age }] : []
  if ('stage' in when) return person.stage === when.stage ? [{ type: 'stage', stage: person.stage }] : []
  if ('system' in when) return person.system === when.system ? [{ type: 'system', system: person.system }] : []
  return foods.filter((food) => isMeant(food, when)).map(({ id }) => ({ type: 'food', id }))
}

type OfFood = Extract<
  Simple,
  | { readonly food: unknown }
  | { readonly foodGroup: unknown }
  | { readonly foodNamed: unknown }
  | { readonly portionSodiumOver: unknown }
>

function isMeant(food: AnyFood, when: OfFood): boolean {
  if ('food' in when) return food.id === when.food
  if ('foodGroup' in when) return 'group' in food && food.group === when.foodGroup
  if ('foodNamed' in when) return 'category' in food && namedSo(food.name, when.foodNamed)
  return (portionGives(food, 'sodium') ?? 0) > when.portionSodiumOver
}

const namedSo = (name: string, starts: readonly string[]): boolean =>
  starts.some((start) => ` ${wordsOf(name).join(' ')}`.includes(` ${start}`))

function having(substance: Substance, { products, considers }: Case, as: readonly string[]): readonly Reason[] {
  const within = products.filter(({ contains }) => contains.some((content) => content.substance === substance))
  const considered = considers?.substance === substance && as.includes(considers.as)
  return [
    ...within.map(({ id }): Reason => ({ type: 'product', id })),
    ...(considered ? [{ type: 'considers', substance } as const] : []),
  ]
}

/** Where food counts too, its high end does: a limit is for caution. Food alone is no reason: only products are. */
function overLimit(when: Extract<Simple, { readonly daily: unknown }>, given: Case): readonly Reason[] {
  const total = totals(given.products).find(({ substance }) => substance === when.daily)
  if (!total) return []
  const food = when.withFood ? (given.calciumFromFood?.high ?? 0) : 0
  if (total.atLeast + food <= when.over) return []
  return [
    { type: 'total', substance: when.daily, atLeast: total.atLeast, over: when.over },
    ...productReasons(total.from),
  ]
}

const productReasons = (ids: readonly string[]): readonly Reason[] => ids.map((id) => ({ type: 'product', id }))

function bloodReasons(when: Extract<Simple, { readonly blood: unknown }>, { blood }: Case): readonly Reason[] {
  const value = blood[when.blood]
  if (value === undefined) return []
  const holds = 'below' in when ? value < when.below : 'above' in when ? value > when.above : value >= when.atLeast
  return holds ? [{ type: 'blood', lab: when.blood, value }] : []
}
