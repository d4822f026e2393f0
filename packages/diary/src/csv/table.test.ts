import { describe, expect, test } from 'vitest'
import { readTable, type Table } from './table.ts'

function tableOf(input: string | Uint8Array): Table {
  const result = readTable(input)
  if (result.type === 'refused') throw new Error(JSON.stringify(result.problem))
  return result.table
}
const cellsOf = (input: string | Uint8Array) => tableOf(input).rows.map(({ cells }) => cells)
const utf16 = (text: string, bigEndian: boolean) =>
  new Uint8Array(
    [...`\uFEFF${text}`].flatMap((c) => {
      const [high, low] = [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]
      return bigEndian ? [high, low] : [low, high]
    }),
  )

describe('a table', () => {
  test.each([',', ';', '\t', '|'])('is cut at %j', (delimiter) => {
    const lines = [
      ['date', 'count', 'note'],
      ['2026-04-01', '2', 'a'],
      ['2026-04-02', '0', 'b'],
    ]
    const table = tableOf(lines.map((cells) => cells.join(delimiter)).join('\n'))
    expect(table).toMatchObject({ delimiter, headers: lines[0] })
    expect(table.rows.map(({ cells }) => cells)).toEqual(lines.slice(1))
  })

  test('with semicolons is not cut at its decimal commas', () => {
    expect(cellsOf('date;count;pain\n2026-04-01;1;4,5\n2026-04-02;2;3,0')[0]).toEqual(['2026-04-01', '1', '4,5'])
  })

  test('with commas in quoted notes is cut where its header is', () => {
    const text = 'date;note;count\n2026-04-01;"one, two, three";1\n2026-04-02;a, b, c;0'
    expect(cellsOf(text)).toEqual([
      ['2026-04-01', 'one, two, three', '1'],
      ['2026-04-02', 'a, b, c', '0'],
    ])
  })

  test('keeps quoted delimiters, quotes and line breaks as they are', () => {
    expect(cellsOf('date,note\n2026-04-01,"a ""b"", c\nd"')).toEqual([['2026-04-01', 'a "b", c\nd']])
  })

  test('is the same with CRLF, CR or LF, with blank rows or without', () => {
    const plain = cellsOf('date,count\n2026-04-01,1\n2026-04-02,2\n')
    expect(cellsOf('date,count\r\n2026-04-01,1\r\n2026-04-02,2\r\n')).toEqual(plain)
    expect(cellsOf('date,count\r2026-04-01,1\r2026-04-02,2\r')).toEqual(plain)
    expect(cellsOf('\n\ndate,count\n\n2026-04-01,1\n,\n  \n2026-04-02,2\n\n')).toEqual(plain)
  })

  test('numbers its rows as a spreadsheet does, blank ones counted', () => {
    expect(tableOf('date,count\n2026-04-01,1\n\n2026-04-02,2').rows.map(({ row }) => row)).toEqual([2, 4])
  })

  test('is the same in UTF-8 and UTF-16, with a byte order mark', () => {
    const text = 'date,cäunt\n2026-04-01,1'
    const plain = tableOf(text)
    expect(tableOf(`\uFEFF${text}`)).toEqual(plain)
    expect(tableOf(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(plain)
    expect(tableOf(utf16(text, false))).toEqual(plain)
    expect(tableOf(utf16(text, true))).toEqual(plain)
  })

  test('from an older spreadsheet program keeps its accents', () => {
    const bytes = Uint8Array.from([...'date,Kr\xe4mpfe\n2026-04-01,1'].map((c) => c.charCodeAt(0)))
    expect(tableOf(bytes).headers).toEqual(['date', 'Krämpfe'])
  })

  test('drops empty columns at the right, which spreadsheets add', () => {
    expect(tableOf('date,count,,\n2026-04-01,1,,')).toMatchObject({ headers: ['date', 'count'] })
  })

  test('follows a line that names the delimiter', () => {
    const table = tableOf('sep=;\r\ndate;count\r\n2026-04-01;1')
    expect(table).toMatchObject({ delimiter: ';', headers: ['date', 'count'] })
    expect(table.rows[0]?.row).toBe(3)
  })
})
