const PLAIN = new Intl.NumberFormat('es', { maximumFractionDigits: 1 })
const ONE_DECIMAL = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** 2; 2,5 */
export const plain = (n: number): string => PLAIN.format(n)
/** 2,0 */
export const oneDecimal = (n: number): string => ONE_DECIMAL.format(n)
