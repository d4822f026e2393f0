const SPELLED_OUT = { ä: 'ae', ö: 'oe', ü: 'ue' } as const

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')

/** The words of a text, without case and accents. */
export const wordsOf = (text: string): readonly string[] => fold(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The ways a word in lower case may be typed: itself, then as one or as many, and an umlaut spelled out. Made where names
 * are read and not from what is typed, so that one more letter typed never finds more.
 */
export function formsOf(word: string): readonly string[] {
  const spelled = word.replace(/[äöü]/g, (letter) => SPELLED_OUT[letter as keyof typeof SPELLED_OUT])
  return [...new Set([word, spelled].flatMap((way) => [fold(way), ...otherNumber(fold(way))]))]
}

function otherNumber(word: string): readonly string[] {
  if (word.length < 3 || /\d/.test(word)) return []
  if (word.endsWith('s')) return singulars(word)
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (word.endsWith('f')) return [`${word}s`, `${word.slice(0, -1)}ves`]
  if (word.endsWith('z')) return [`${word}es`, `${word.slice(0, -1)}ces`]
  // German: Linse, Linsen.
  if (word.endsWith('e')) return [`${word}s`, `${word}n`]
  if (/[aiu]$/.test(word)) return [`${word}s`]
  return [`${word}s`, `${word}es`]
}

function singulars(word: string): readonly string[] {
  const found = [word.slice(0, -1)]
  if (word.endsWith('es')) found.push(word.slice(0, -2))
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ves')) found.push(`${word.slice(0, -3)}f`)
  if (word.endsWith('ces')) found.push(`${word.slice(0, -3)}z`)
  return found
}
