import { InputError } from '../fault.ts'
import { type JsonPrefix, readJsonLine } from './jsonPrefix.ts'
import { type Line, LONGEST_LINE } from './lines.ts'

/** One problem as it was read, or why it could not be. `line` counts from 1: where it began. */
export type Document =
  | { readonly type: 'read'; readonly line: number; readonly value: unknown }
  | { readonly type: 'bad'; readonly line: number; readonly error: InputError }

interface NumberedLine {
  readonly line: number
  readonly text: string
}

/** Lines that began a value which is not finished yet. */
interface Pending {
  readonly lines: readonly NumberedLine[]
  readonly prefix: JsonPrefix
}

const NOTHING: Pending = { lines: [], prefix: { type: 'whole' } }

/**
 * JSON values of a stream of lines, in order, each as soon as its last line is there. One value a line (NDJSON) is
 * the rule; a value spread over several lines is put together. A bad line stands for itself alone.
 */
export async function* documents(lines: AsyncIterable<Line>): AsyncGenerator<Document> {
  let pending = NOTHING
  let line = 0
  for await (const next of lines) {
    line += 1
    const [done, rest] = next.type === 'line' ? take(pending, { line, text: next.text }) : refuse(pending, line, next)
    yield* done
    pending = rest
  }
  yield* giveUp(pending)
}

type Taken = readonly [done: readonly Document[], rest: Pending]

function take(pending: Pending, next: NumberedLine): Taken {
  if (next.text.trim() === '') return [[], pending]
  if (pending.lines.length === 0) return begin(next)
  if (standsAlone(next.text)) return [[...giveUp(pending), read([next])], NOTHING]
  return goOn(pending, next)
}

function begin(next: NumberedLine): Taken {
  const prefix = readJsonLine(next.text)
  if (prefix.type === 'unfinished') return [[], { lines: [next], prefix }]
  return [[read([next])], NOTHING]
}

function goOn({ lines, prefix }: Pending, next: NumberedLine): Taken {
  const after = prefix.type === 'unfinished' ? readJsonLine(next.text, prefix.state) : prefix
  if (after.type === 'unfinished') return [[], { lines: [...lines, next], prefix: after }]
  if (after.type === 'whole') return [[read([...lines, next])], NOTHING]
  const [done, rest] = begin(next)
  return [[...giveUp({ lines, prefix }), ...done], rest]
}

/** A line cut short must not swallow the good one after it. */
function standsAlone(text: string): boolean {
  return text.startsWith('{') && text.includes('"counts"') && readJsonLine(text).type === 'whole'
}

function read(lines: readonly NumberedLine[]): Document {
  const line = lines[0]?.line ?? 0
  try {
    return { type: 'read', line, value: JSON.parse(lines.map(({ text }) => text).join('\n')) }
  } catch {
    return bad(line, 'is not JSON')
  }
}

/** Each line that opens an object was meant as a problem of its own. */
function giveUp({ lines }: Pending): readonly Document[] {
  return lines
    .filter(({ text }, i) => i === 0 || text.startsWith('{'))
    .map(({ line }) => bad(line, 'ends before its JSON is complete'))
}

function refuse(pending: Pending, line: number, { type }: Exclude<Line, { type: 'line' }>): Taken {
  const why = type === 'too-long' ? `is longer than ${LONGEST_LINE / 1e6} million characters` : 'is not UTF-8 text'
  return [[...giveUp(pending), bad(line, why)], NOTHING]
}

function bad(line: number, why: string): Document {
  return { type: 'bad', line, error: new InputError(`line ${line} ${why}.`) }
}
