/** Days, weeks or months of a diary. Larger numbers are dates in disguise: 260401, 202604, 46113. */
const LARGEST = 9_999

/** `null` when the text is no whole number, with or without a sign: 3, -11, +2, 2.0. */
export function parseWholeNumber(text: string): number | null {
  return /^[-+−]?\d+([.,]0+)?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) + 0 : null
}

/** True for numbers by which rows can be numbered: -9999 to 9999. */
export function isRowNumber(text: string): boolean {
  const number = parseWholeNumber(text)
  return number !== null && Math.abs(number) <= LARGEST
}
