/** One line of a stream; `too-long` when it went past the limit, its text is then dropped. */
export type Line = { readonly type: 'line'; readonly text: string } | { readonly type: 'too-long' | 'not-text' }

/** Ten times the largest problem the count model takes. */
export const LONGEST_LINE = 4_000_000

const NEWLINE = 0x0a

/** Lines of a byte stream as they arrive, without their ends. Never holds more than one line. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      yield toLine([...held, chunk.subarray(from, end)], length + end - from)
      held = []
      length = 0
      from = end + 1
    }
    length += chunk.length - from
    held = length > LONGEST_LINE ? [] : [...held, chunk.subarray(from)]
  }
  if (length > 0) yield toLine(held, length)
}

function toLine(parts: readonly Uint8Array[], length: number): Line {
  if (length > LONGEST_LINE) return { type: 'too-long' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
    return { type: 'line', text: text.replace(/\r$/, '') }
  } catch {
    return { type: 'not-text' }
  }
}
