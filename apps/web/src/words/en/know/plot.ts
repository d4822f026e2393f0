import { decimal, plain, whole } from '../../numbers.ts'

const amount = (value: number) => (Math.abs(value) >= 10 ? whole(Math.abs(value)) : decimal(Math.abs(value), 1))

export const plot = {
  people: (n: number) => `${n} people`,
  /** 8.4 fewer; 1.3 less, of pain. */
  difference: (value: number, counted: boolean) =>
    Number(value.toFixed(1)) === 0
      ? 'no change'
      : `${amount(value)} ${value > 0 ? 'more' : counted ? 'fewer' : 'less'}`,
  ratio: (value: number) => `${plain(value)} times as many`,
  odds: (value: number) => `${plain(value)} times the odds`,
  range: (low: string, high: string) => `${low} to ${high}`,
  tinted: 'The tinted side is the better one. A line that crosses the middle means: no clear change.',
  row: (name: string, compared: string, found: string, range: string) =>
    `${name}. ${compared}: ${found}. Range: ${range}.`,
  columns: { test: 'Study', found: 'Found', range: 'Range' },
} as const
