/** Something that can be found on Learn. */
export interface Known {
  readonly kind: 'treatment' | 'claim' | 'cause' | 'medicine' | 'look-alike' | 'fact' | 'page'
  readonly href: string
  readonly name: string
  readonly line: string
  /** Other names, such as those of a medicine in another country. */
  readonly also: readonly string[]
  /** What else is read on its page. */
  readonly text: string
}

interface Indexed {
  readonly known: Known
  readonly name: readonly string[]
  readonly also: readonly string[]
  readonly text: readonly string[]
}

export interface Index {
  readonly find: (query: string) => readonly Known[]
}

/** Small letters without accents: Krämpfe, krampfe; corazón, corazon. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')

const wordsIn = (text: string): readonly string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))]

/** Endings of the plural in English, Spanish and German. The rest must still tell something. */
const PLURALS = [/s$/, /es$/, /n$/, /en$/, /e$/, /er$/]
const LEAST = 4

/** What a word may be looked for as: cherries as cherry, Kraempfe as Krampf. */
function formsOf(word: string): readonly string[] {
  const spelled = [word, word.replace(/([aou])e/g, '$1')]
  const single = spelled.flatMap((one) => [
    ...PLURALS.map((ending) => one.replace(ending, '')),
    one.replace(/ies$/, 'y'),
    one.replace(/ces$/, 'z'),
  ])
  return [...new Set([...spelled, ...single.filter((one) => one.length >= LEAST)])]
}

const NOT_THERE = 99

/** The less the nearer: a whole word, then the beginning of one. */
function nearness(forms: readonly string[], words: readonly string[]): number {
  if (words.includes(forms[0]!)) return 0
  if (forms.some((form) => words.includes(form))) return 1
  return forms.some((form) => words.some((word) => word.startsWith(form))) ? 2 : NOT_THERE
}

function nearnessOf({ name, also, text }: Indexed, forms: readonly string[]): number {
  return Math.min(nearness(forms, name), 3 + nearness(forms, also), 6 + nearness(forms, text))
}

/** Made between two rests: a few milliseconds on a slow phone. */
const PORTION = 8

/**
 * Each word of the query must be found; the nearest comes first, and equals keep their order.
 *
 * @param rest awaited now and then while the index is made, so that a press is answered meanwhile
 */
export async function indexOf(all: readonly Known[], rest?: () => Promise<void>): Promise<Index> {
  const indexed: Indexed[] = []
  for (const known of all) {
    if (indexed.length % PORTION === 0) await rest?.()
    indexed.push({
      known,
      name: wordsIn(known.name),
      also: wordsIn(known.also.join(' ')),
      text: wordsIn(`${known.line} ${known.text}`),
    })
  }
  return {
    find(query) {
      const asked = wordsIn(query).map(formsOf)
      if (asked.length === 0) return []
      return indexed
        .map((one) => ({ one, near: asked.map((forms) => nearnessOf(one, forms)) }))
        .filter(({ near }) => near.every((value) => value < NOT_THERE))
        .map(({ one, near }) => ({ known: one.known, far: near.reduce((sum, value) => sum + value, 0) }))
        .toSorted((a, b) => a.far - b.far)
        .map(({ known }) => known)
    },
  }
}
