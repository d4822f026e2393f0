import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the data of third parties lie; they are no part of the project. Empty when nobody said. */
export const folder = process.env.UNCRAMP_REAL_DATA ?? ''

/** The rows of a plain comma-separated file of that folder, by column name. */
export function readRows(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/)
  const names = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((column, i) => [column, cells[i] ?? '']))
  })
}

export const numberIn = (row: Readonly<Record<string, string>>, column: string): number => Number(row[column])
