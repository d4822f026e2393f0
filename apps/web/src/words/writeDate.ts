export const SHORT_DATE = { day: 'numeric', month: 'long', weekday: 'short' } as const

/**
 * Whether British English sets a comma after the weekday differs from browser to browser: it is never set. A German
 * day stays on the line of its month: alone at an end, its point would close the sentence.
 */
export function tidyDate(written: string, tag: string): string {
  const text = written.replace(/(\d\.) /, '$1\u00a0')
  return tag === 'en-GB' ? text.replace(',', '') : text
}
