import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvRows } from './csvRows.ts'
import { openTable } from './knownTable.ts'

const read = (text: string) => [...csvRows(text, ',')].map((row) => (row.type === 'row' ? row.cells : row.text))

describe('rows of a CSV file', () => {
  test('are those of another reader, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é', ';') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(read(Papa.unparse(rows, { quotes: true }))).toEqual(rows)
      }),
      { seed: 20260402, numRuns: 500 },
    )
  })

  test('count blank ones, and a note over two lines is one', () => {
    const numbers = [...csvRows('a,b\n\n"x\ny",2\r\nc,d', ',')].map(({ row }) => row)
    expect(numbers).toEqual([1, 2, 3, 4])
  })

  test('a quotation mark left open costs its own line, and no other', () => {
    expect(read('a,b\n"1,2\n3,4\n5,"6" x\n7,8')).toEqual([['a', 'b'], '"1,2', ['3', '4'], '5,"6" x', ['7', '8']])
  })

  test('a quotation mark left open at the start of a long file does not swallow it', () => {
    const rows = read(`a,b\n"1,2\n${'3,"4"\n'.repeat(50_000)}`)
    expect(rows.length).toBe(50_002)
    expect(rows.filter((row) => typeof row === 'string')).toEqual(['"1,2'])
  })
})

describe('a known table', () => {
  test.each([',', ';', '\t', '|'])('is opened whatever cuts its cells: %j', (delimiter) => {
    const table = openTable(`Date${delimiter}"Count "\n1${delimiter}2\n`, ['date', 'count'])
    expect(table?.columns).toEqual(['date', 'count'])
  })

  test('is opened behind the line that spreadsheets write', () => {
    expect(openTable('sep=;\ndate;count\n', ['date', 'count'])?.columns).toEqual(['date', 'count'])
  })

  test('is not one when a column is missing', () => {
    expect(openTable('date,counts\n', ['date', 'count'])).toBe(null)
  })
})
