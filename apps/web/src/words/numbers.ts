import { once } from './locale.ts'

const fixed = [0, 1, 2, 3].map((digits) =>
  once((tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })),
)

/** 2.6; 2,6. With just so many decimals. */
export const decimal = (value: number, digits: 0 | 1 | 2 | 3): string => fixed[digits]!().format(value)
const most = once((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }))

/** 2; 2.5; 2,5. With two decimals at most, and only those there are. */
export const plain = (value: number): string => most().format(value)
/** 2,000; 2.000 */
export const whole = (value: number): string => decimal(value, 0)

const lists = once((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
/** ramipril, statin and zinc; ramipril, statin y zinc */
export const listOf = (names: readonly string[]): string => lists().format(names)
