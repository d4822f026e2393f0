import { UsageError } from './fault.ts'

export interface Range {
  readonly least: number
  readonly most: number
  readonly whole?: boolean
}

/** The number an option gives. @throws UsageError with the option, the value and what is allowed. */
export function toNumber(command: string, name: string, text: string, { least, most, whole = false }: Range): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  const kind = whole ? 'a whole number' : 'a number'
  throw new UsageError(`--${name} is "${text}"; it can be ${kind} from ${least} to ${most}.`, command)
}

/** Numbers with commas between, each once, in the order given. @throws UsageError */
export function toNumbers(command: string, name: string, text: string, range: Range): readonly number[] {
  return [...new Set(text.split(',').map((part) => toNumber(command, name, part, range)))]
}

const NIGHTS = { night: 1, week: 7, month: 28 } as const
/** As many as the count model takes in a night. */
const MOST_A_NIGHT = 100

/** Mean cramps a night from "2.65/week", "0.4/night" or "11/month" (28 nights). @throws UsageError */
export function toRate(command: string, text: string): number {
  const [, amount, period] = text.match(/^([0-9.]+)\/(night|week|month)$/) ?? []
  const rate = Number(amount) / NIGHTS[(period ?? 'night') as keyof typeof NIGHTS]
  if (period !== undefined && rate > 0 && rate <= MOST_A_NIGHT) return rate
  throw new UsageError(
    `--rate is "${text}"; write it as 2.65/week, 0.4/night or 11/month (28 nights), above 0 and at most ${MOST_A_NIGHT} a night.`,
    command,
  )
}

export const SEED: Range = { least: 0, most: 0xffffffff, whole: true }
export const RATIO: Range = { least: 0.05, most: 20 }
/** Limits of what can be simulated: spells, their correlation, overdispersion, share of nights missing. */
export const SIGMA: Range = { least: 0, most: 3 }
export const RHO: Range = { least: 0, most: 0.99 }
export const KAPPA: Range = { least: 0, most: 3 }
export const SHARE: Range = { least: 0, most: 0.9 }
export const TIME_CONSTANT: Range = { least: 0, most: 100 }
