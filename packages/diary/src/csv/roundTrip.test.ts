import { addNights, type NightDate, toNightDate } from '@uncramp/diary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SEEDED } from '../../test/arbitraries.ts'
import { DELIMITERS, type Delimiter } from './delimiter.ts'
import { importNights } from './importNights.ts'
import { readTable } from './table.ts'

interface WrittenNight {
  readonly count: number | null
  readonly treatment: string
  readonly pain: number | null
}

/** How one program writes a table. */
interface Style {
  readonly delimiter: Delimiter
  readonly decimal: '.' | ','
  readonly lineEnd: '\n' | '\r\n'
  readonly date: (date: NightDate) => string
  readonly mark: '' | '\uFEFF'
  readonly unknown: string
}

const parts = (date: NightDate) => date.split('-') as [string, string, string]
const DATES: readonly Style['date'][] = [
  (date) => date,
  (date) => `${date}T00:00:00Z`,
  (date) => date.replaceAll('-', '/'),
  (date) => parts(date).toReversed().join('.'),
  (date) => parts(date).toReversed().join('/'),
  (date) => parts(date).toReversed().map(Number).join('-'),
  (date) => `${parts(date)[1]}/${parts(date)[2]}/${parts(date)[0]}`,
]

const styles: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  decimal: fc.constantFrom('.', ','),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  date: fc.constantFrom(...DATES),
  mark: fc.constantFrom('', '\uFEFF'),
  unknown: fc.constantFrom('', 'NA', '?'),
})
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const writtenNights: fc.Arbitrary<WrittenNight> = fc.record({
  count: orNull(fc.integer({ min: 0, max: 100 })),
  treatment: fc.constantFrom('none', 'magnesium', 'tea, "hot"', 'Dehnen; kurz'),
  pain: orNull(fc.integer({ min: 0, max: 20 }).map((half) => half / 2)),
})
/** Long enough that some day is above 12, so that the file settles the order of day and month. */
const months = fc
  .array(writtenNights, { minLength: 31, maxLength: 60 })
  .map(([first, ...others]) => [{ ...first!, treatment: 'none' }, ...others])

function write(first: NightDate, nights: readonly WrittenNight[], style: Style): readonly string[] {
  const cell = (text: string) => (/[,;\t|"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const number = (value: number | null) => (value === null ? style.unknown : String(value).replace('.', style.decimal))
  return nights.map(({ count, treatment, pain }, i) =>
    [style.date(addNights(first, i)), number(count), treatment, number(pain)].map(cell).join(style.delimiter),
  )
}

describe('a table of nights', () => {
  test('reads back the same, whatever program wrote it', () => {
    const firsts = fc.integer({ min: 0, max: 4000 }).map((i) => addNights(toNightDate('2016-01-01'), i))
    const order = fc.infiniteStream(fc.nat())
    fc.assert(
      fc.property(firsts, months, styles, order, (first, nights, style, keys) => {
        const header = ['date', 'count', 'treatment', 'pain'].join(style.delimiter)
        const rows = shuffle(write(first, nights, style), keys)
        const table = readTable(style.mark + [header, ...rows, ''].join(style.lineEnd))
        if (table.type === 'refused') throw new Error(JSON.stringify(table))
        const choices = { date: 'date', count: 'count', treatment: 'treatment', pain: 'pain' }
        const result = importNights(table.table, choices)
        if (result.type !== 'read') throw new Error(JSON.stringify(result))
        expect(result.firstNight).toBe(first)
        const label = (amounts: readonly number[]) => result.treatmentLabels[amounts.indexOf(1)] ?? 'none'
        const readBack = result.nights.map(({ count, pain, treatments }) => ({
          count,
          pain,
          treatment: label(treatments),
        }))
        expect(readBack).toEqual(nights)
      }),
      SEEDED,
    )
  })
})

function shuffle<T>(items: readonly T[], keys: fc.Stream<number>): readonly T[] {
  const numbers = [...keys.take(items.length)]
  return items
    .map((item, i) => ({ item, key: numbers[i] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
