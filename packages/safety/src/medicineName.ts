/**
 * Whether what a person wrote names a medicine: doses, case, accents and one slip in a long name do not matter.
 *
 * @param words of what she wrote
 * @param wanted the words of the name
 */
export function matchesName(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, from) => wanted.every((word, i) => isNearly(words[from + i], word)))
}

const LONG = 8

export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')

function isNearly(written: string | undefined, word: string): boolean {
  if (written === undefined) return false
  if (written === word || written === `${word}s`) return true
  return word.length >= LONG && isOneSlipAway(written, word)
}

/** One letter added, left out, changed, or two neighbours swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
