import { atMost, type Measure, type Run, type Style, wrap } from './type.ts'

/** What is drawn, in points from the top left of the page. `y` of a text is its top. */
export type Mark =
  | {
      readonly type: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly bold: boolean
      readonly pale: boolean
    }
  | {
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly weight: number
    }
  | {
      readonly type: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly paint: 'fill' | 'outline' | 'dashed'
    }
  /** White inside, so that a line seems to go behind it. */
  | { readonly type: 'ring'; readonly x: number; readonly y: number; readonly radius: number }

/** A part of the page as a reader without eyes meets it. Marks of an `Artifact` are for eyes alone. */
export interface Tag {
  readonly role: string
  readonly alt?: string
  /** Of a TH. */
  readonly scope?: 'Column'
  readonly kids: readonly (Tag | Mark)[]
}

/** Something of a known height, to be put somewhere. */
export interface Box {
  readonly height: number
  readonly at: (x: number, y: number) => readonly Tag[]
}

export const LEADING = 1.28

export const artifact = (...kids: readonly Mark[]): Tag => ({ role: 'Artifact', kids })

export interface Setting {
  readonly measure: Measure
  /** Of all sizes and gaps. */
  readonly scale: number
}

export interface TextOptions extends Style {
  readonly role?: string
  readonly scope?: 'Column'
  readonly lines?: number
  readonly align?: 'left' | 'right'
}

/** Lines of a text, as one tag. */
export function text(
  runs: string | readonly Run[],
  width: number,
  options: TextOptions,
  { measure, scale }: Setting,
): Box {
  const { role = 'P', scope, bold = false, pale = false, lines: most = 30, align = 'left' } = options
  const size = options.size * scale
  const all = wrap(typeof runs === 'string' ? [{ text: runs, bold }] : runs, size, width, measure)
  const lines = atMost(all, most)
  const step = size * LEADING
  return {
    height: step * lines.length,
    at: (x, y) => {
      const kids = lines.flatMap((line, i) => {
        const isLast = i === lines.length - 1
        return marksOf(line, { x, y: y + i * step, size, pale, width, align, end: isLast ? '' : ' ' }, measure)
      })
      return [{ role, kids, ...(scope === undefined ? {} : { scope }) }]
    },
  }
}

interface LinePlace {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly pale: boolean
  readonly width: number
  readonly align: 'left' | 'right'
  /** A space at a line's end keeps words apart for whoever copies the text. */
  readonly end: string
}

function marksOf(line: readonly Run[], place: LinePlace, measure: Measure): readonly Mark[] {
  const { x, y, size, pale, width, align, end } = place
  // Words of one weight are one text, with their spaces.
  const runs: Run[] = []
  for (const word of line) {
    const last = runs.at(-1)
    if (last?.bold === word.bold) runs[runs.length - 1] = { ...last, text: `${last.text} ${word.text}` }
    else runs.push(word)
  }
  const widths = runs.map((run) => size * measure.width(run.text, run.bold))
  const gap = size * measure.width(' ', false)
  const whole = widths.reduce((sum, each) => sum + each, 0) + gap * (runs.length - 1)
  let left = align === 'right' ? x + width - whole : x
  return runs.map(({ text: words, bold }, i) => {
    const mark = {
      type: 'text',
      x: left,
      y,
      text: words + (i < runs.length - 1 ? ' ' : end),
      size,
      bold,
      pale,
    } as const
    left += widths[i]! + gap
    return mark
  })
}

/** One under the other. */
export function stack(boxes: readonly Box[], gap: number): Box {
  const full = boxes.filter(({ height }) => height > 0)
  return {
    height: full.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, full.length - 1),
    at: (x, y) => {
      let top = y
      return full.flatMap((box) => {
        const tags = box.at(x, top)
        top += box.height + gap
        return tags
      })
    },
  }
}

export const space = (height: number): Box => ({ height, at: () => [] })

/** Put together under one tag. */
export const tagged = (role: string, box: Box): Box => ({
  height: box.height,
  at: (x, y) => [{ role, kids: box.at(x, y) }],
})

export const rule = (width: number, weight: number): Box => ({
  height: weight,
  at: (x, y) => [artifact({ type: 'line', x1: x, y1: y, x2: x + width, y2: y, weight })],
})
