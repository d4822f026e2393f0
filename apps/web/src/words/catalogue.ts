import type { first } from './en/first.ts'
import type { later } from './en/later.ts'

/** The same words in any language: texts stay texts, and functions take what the English ones take. */
type Spoken<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Spoken<Said>
    : { readonly [Name in keyof T]: Spoken<T[Name]> }

/** What is read on Home, in a cramp and in the morning. English is the model; every other language has the same parts. */
export type FirstWords = Spoken<typeof first>
/** What is read on the screens that come when they are asked for. */
export type LaterWords = Spoken<typeof later>
