import type { first } from './en/first.ts'
import type { food } from './en/food.ts'
import type { know } from './en/know.ts'
import type { later } from './en/later.ts'
import type { safety } from './en/safety.ts'

/** Parts that are no texts: they name a drawing, and are the same in every language. */
type Fixed = 'drawing'

/** The same words in any language: texts stay texts, and functions take what the English ones take. */
type Spoken<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Spoken<Said>
    : { readonly [Name in keyof T]: Name extends Fixed ? T[Name] : Spoken<T[Name]> }

/** What is read on Home, in a cramp and in the morning. English is the model; every other language has the same parts. */
export type FirstWords = Spoken<typeof first>
/** What is read on the screens that come when they are asked for. */
export type LaterWords = Spoken<typeof later>
/** Of what is known: Learn and its pages. */
export type KnowWords = Spoken<typeof know>
/** Of the safety check, and of what she says of herself. */
export type SafetyWords = Spoken<typeof safety>
export type FoodWords = Spoken<typeof food>
