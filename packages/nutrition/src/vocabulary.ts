import { formsOf } from './searchWords.ts'

/** A word of the long table, as one and in lower case, and what else people call it: `eggplant` is also `aubergine`. */
export type OtherWords = Readonly<Record<string, readonly string[]>>

const WORD = /[\p{L}\p{N}]+/gu

/** How a typed word meets a word of the vocabulary. */
export const BEGINS = 1
export const WHOLE = 2

export interface Vocabulary {
  /** The words of a text, each as a number: the same word, the same number. */
  readonly read: (text: string) => readonly number[]
  /** For each word, by its number: 0, {@link BEGINS} or {@link WHOLE}. To be asked when all texts have been read. */
  readonly meet: (typed: string) => Uint8Array
}

/** Each word of many names once, so that a search looks through words and not through letters. */
export function createVocabulary(others: OtherWords): Vocabulary {
  const numbers = new Map<string, number>()
  let forms: readonly (readonly [form: string, number: number])[] | null = null
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  return {
    read: (text) =>
      (
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).map(numberOf),
    meet(typed) {
      forms ??= [...numbers]
        .flatMap(([word, number]) => allFormsOf(word, others).map((form) => [form, number] as const))
        .sort(byForm)
      const met = new Uint8Array(numbers.size)
      for (let i = firstFrom(forms, typed); forms[i]?.[0].startsWith(typed); i++) {
        const [form, number] = forms[i]!
        met[number] = form === typed ? WHOLE : met[number] || BEGINS
      }
      return met
    },
  }
}

function allFormsOf(word: string, others: OtherWords): readonly string[] {
  const own = formsOf(word)
  const also = own.flatMap((form) => (Object.hasOwn(others, form) ? (others[form] as readonly string[]) : []))
  return also.length === 0 ? own : [...own, ...also.join(' ').toLowerCase().match(WORD)!.flatMap(formsOf)]
}

/** By code units, as `<` compares: a locale would put words that begin alike apart. */
const byForm = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : a > b ? 1 : 0)

/** Where the forms from `typed` on begin. */
function firstFrom(forms: readonly (readonly [string, number])[], typed: string): number {
  let [low, high] = [0, forms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (forms[middle]![0] < typed) low = middle + 1
    else high = middle
  }
  return low
}
