/** Widths of texts in one size, by the fonts of the page. */
export interface Measure {
  /** In points, at 1 point. */
  readonly width: (text: string, bold: boolean) => number
  /** Texts that were wrapped before: a page is tried in many ways, with the same texts. */
  readonly wrapped: Map<string, Lines>
}

export type Lines = readonly (readonly Run[])[]

/** How a text is set. Sizes in points. */
export interface Style {
  readonly size: number
  readonly bold?: boolean
  readonly pale?: boolean
}

export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** Lines of a text no wider than a column. A word wider than it is cut. */
export function wrap(runs: readonly Run[], size: number, width: number, measure: Measure): Lines {
  const key = JSON.stringify([runs, size, width])
  const before = measure.wrapped.get(key)
  if (before !== undefined) return before
  const lines = wrapAnew(runs, size, width, measure)
  measure.wrapped.set(key, lines)
  return lines
}

function wrapAnew(runs: readonly Run[], size: number, width: number, measure: Measure): Lines {
  const words = runs.flatMap(({ text, bold }) => split(text).map((word) => ({ text: word, bold })))
  const lines: Run[][] = [[]]
  let used = 0
  for (const word of words.flatMap((one) => cut(one, size, width, measure))) {
    const own = size * measure.width(word.text, word.bold)
    const space = used === 0 ? 0 : size * measure.width(' ', word.bold)
    if (used > 0 && used + space + own > width) {
      lines.push([word])
      used = own
    } else {
      lines.at(-1)!.push(word)
      used += space + own
    }
  }
  return lines
}

/** Spaces that may break; a no-break space holds. Soft hyphens are for screens. */
const split = (text: string): readonly string[] =>
  text
    .replaceAll('\u00ad', '')
    .split(/[^\S\u00a0\u202f]+/)
    .filter((word) => word !== '')

function cut(word: Run, size: number, width: number, measure: Measure): readonly Run[] {
  if (size * measure.width(word.text, word.bold) <= width) return [word]
  const parts: string[] = ['']
  let used = 0
  for (const sign of word.text) {
    const own = size * measure.width(sign, word.bold)
    if (used > 0 && used + own > width) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += sign
    used += own
  }
  return parts.map((text) => ({ ...word, text }))
}

/** No more than so many lines; where some are left out the last one ends on an ellipsis. */
export function atMost(lines: Lines, most: number): Lines {
  if (lines.length <= most) return lines
  const last = lines[most - 1]!
  const cutWord = last.at(-1)!
  const shorter = { ...cutWord, text: `${cutWord.text.slice(0, Math.max(0, cutWord.text.length - 2))}…` }
  return [...lines.slice(0, most - 1), [...last.slice(0, -1), shorter]]
}
