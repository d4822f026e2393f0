import { BEGINS, WHOLE } from './vocabulary.ts'

/** What finds a food, each text as the numbers of its words. */
export interface Findable {
  /** Of the long table. */
  readonly isOther: boolean
  /** Its name, its synonyms, and how USDA calls a core food: the nearest first. */
  readonly texts: readonly (readonly number[])[]
}

/** The places of core foods are 0 to 3, then come two of others; then the same again for what parts of words find. */
const OTHER = 4
const IN_PART = 6
const LAST = 2 * IN_PART
export const RANKS = LAST + 1
const USDA = 2

/**
 * Where a food comes in what is found, from 0; null: it is not found. Whole words come before parts of them, core foods
 * before others, and a name that begins with what was asked before a name, a synonym, and USDA's name if that begins so;
 * else USDA's name comes last, since half of all have "raw" or "without salt" in it. It runs for each food at each key, and
 * makes nothing.
 *
 * @param asked  for each word asked, how it meets the words of the vocabulary.
 */
export function foodRank({ isOther, texts }: Findable, asked: readonly Uint8Array[]): number | null {
  let farthest = 0
  let isWhole = true
  for (const meets of asked) {
    const whole = firstMeeting(texts, meets, WHOLE)
    const nearest = whole ?? firstMeeting(texts, meets, BEGINS)
    if (nearest === null) return null
    farthest = Math.max(farthest, nearest)
    isWhole &&= whole !== null
  }
  const begins = beginsWith(texts[farthest]!, asked, isWhole ? WHOLE : BEGINS)
  if (farthest === USDA && !begins) return LAST
  return (begins && farthest === 0 ? 0 : 1 + farthest) + (isOther ? OTHER : 0) + (isWhole ? 0 : IN_PART)
}

/** The first text with a word that is met so well. */
function firstMeeting(texts: Findable['texts'], meets: Uint8Array, atLeast: number): number | null {
  for (let i = 0; i < texts.length; i++) {
    for (const word of texts[i]!) if (meets[word]! >= atLeast) return i
  }
  return null
}

function beginsWith(name: readonly number[], asked: readonly Uint8Array[], atLeast: number): boolean {
  for (let i = 0; i < asked.length; i++) if ((asked[i]![name[i] ?? -1] ?? 0) < atLeast) return false
  return true
}
