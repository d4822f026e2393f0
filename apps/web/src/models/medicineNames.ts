import { MEDICINES } from '@uncramp/safety'

const NAMES = [...new Set(MEDICINES.flatMap(({ names }) => names))].toSorted()
const FEWEST_LETTERS = 2
const MOST_SHOWN = 6

const plain = (written: string): string => written.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()

export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b)

/** Names of the US, the UK and Europe that begin so, in any of their words; the ones that begin with it come first. */
export function namesLike(written: string, taken: readonly string[]): readonly string[] {
  const start = plain(written)
  if (start.length < FEWEST_LETTERS) return []
  return NAMES.filter((name) => begins(name, start) && !taken.some((one) => isSameName(one, name)))
    .toSorted((a, b) => Number(b.startsWith(start)) - Number(a.startsWith(start)))
    .slice(0, MOST_SHOWN)
}

const begins = (name: string, start: string): boolean =>
  name.split(' ').some((_, i, words) => words.slice(i).join(' ').startsWith(start))
