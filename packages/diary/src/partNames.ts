/** An escape, the end of a text, or a mark of structure. No repeats: a long text must not exhaust the stack. */
const MARK = /\\.|["{}[\]:]/g

/**
 * Names of the parts of a JSON object, each as often as it is written: `JSON.parse` keeps the last of two parts of one
 * name without a word.
 *
 * @param json a text that `JSON.parse` reads as an object
 */
export function partNames(json: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let opened: number | null = null
  let text = ''
  for (const { 0: mark, index } of json.matchAll(MARK)) {
    if (mark === '"') {
      if (opened !== null && depth === 1) text = json.slice(opened, index + 1)
      opened = opened === null ? index : null
    } else if (opened !== null) continue
    else if (mark === '{' || mark === '[') depth += 1
    else if (mark === '}' || mark === ']') depth -= 1
    else if (depth === 1) names.push(JSON.parse(text) as string)
  }
  return names
}
