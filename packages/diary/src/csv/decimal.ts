/** A plain decimal with point or comma; `null` for anything else: exponents, thousands marks, units, words. */
export function parseDecimal(text: string): number | null {
  return /^[-−]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : null
}
