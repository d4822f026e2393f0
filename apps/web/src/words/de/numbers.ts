/** With a decimal comma and exactly so many digits after it: 2,0. */
export const decimal = (value: number, digits: number): string =>
  new Intl.NumberFormat('de', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
