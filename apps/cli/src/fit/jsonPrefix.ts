/** A token of JSON; none of them can go over the end of a line. */
const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?\d[\d.eE+-]*|true|false|null))/y

type Expecting = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'nothing'

/** What JSON expects next, inside which open brackets. */
interface State {
  readonly open: readonly string[]
  readonly expecting: Expecting
}

export type JsonPrefix =
  | { readonly type: 'whole' | 'not-json' }
  | { readonly type: 'unfinished'; readonly state: State }

const START: State = { open: [], expecting: 'value' }

/**
 * Reads one more line of what may be JSON spread over several lines, and says whether a whole value has been read,
 * one could still come, or it cannot be JSON any more.
 */
export function readJsonLine(line: string, before: State = START): JsonPrefix {
  let state: State | null = before
  TOKEN.lastIndex = 0
  for (let end = 0; end < line.length && line.slice(end).trim() !== ''; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(line)
    state = token === null || state === null ? null : step(state, token)
    if (state === null) return { type: 'not-json' }
  }
  return state.expecting === 'nothing' ? { type: 'whole' } : { type: 'unfinished', state }
}

function step(state: State, [, mark, text, other]: RegExpExecArray): State | null {
  if (mark === '{' || mark === '[') return openBracket(state, mark)
  if (mark === '}' || mark === ']') return closeBracket(state, mark)
  if (mark === ',') return comma(state)
  if (mark === ':') return state.expecting === 'colon' ? { ...state, expecting: 'value' } : null
  if (text !== undefined && isKey(state)) return { ...state, expecting: 'colon' }
  return (text ?? other) !== undefined && isValue(state) ? afterValue(state.open) : null
}

function openBracket(state: State, mark: string): State | null {
  if (!isValue(state)) return null
  return { open: [...state.open, mark], expecting: mark === '{' ? 'key-or-close' : 'value-or-close' }
}

function closeBracket({ open, expecting }: State, mark: string): State | null {
  const empty = mark === '}' ? 'key-or-close' : 'value-or-close'
  const matches = open.at(-1) === (mark === '}' ? '{' : '[')
  return matches && (expecting === 'comma-or-close' || expecting === empty) ? afterValue(open.slice(0, -1)) : null
}

function comma({ open, expecting }: State): State | null {
  if (expecting !== 'comma-or-close') return null
  return { open, expecting: open.at(-1) === '{' ? 'key' : 'value' }
}

function isKey({ expecting }: State): boolean {
  return expecting === 'key' || expecting === 'key-or-close'
}

function isValue({ expecting }: State): boolean {
  return expecting === 'value' || expecting === 'value-or-close'
}

function afterValue(open: readonly string[]): State {
  return { open, expecting: open.length === 0 ? 'nothing' : 'comma-or-close' }
}
