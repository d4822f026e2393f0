import { type Diary, exportDiary, faultOf, parseDiary, problemSentence } from '@uncramp/diary'
import { type FromRow, fromCsv } from '@uncramp/report'
import { InputError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf, readBytes, readText } from '../read.ts'
import type { ExportOptions } from './options.ts'

/** The diary of a copy, or of two tables. @throws InputError */
export async function readDiary({ path, cramps }: Pick<ExportOptions, 'path' | 'cramps'>, io: Io): Promise<Diary> {
  const bytes = await readBytes(path, io)
  if (cramps !== null) return fromTables(await tables(path, bytes, cramps, io), { nights: nameOf(path), cramps })
  const read = parseDiary(bytes)
  if (read.type === 'read') return read.diary
  if (read.problem.cause.code !== 'no-copy' || isJson(bytes)) {
    throw new InputError(`${nameOf(path)}: ${problemSentence(read.problem)}`)
  }
  throw new InputError(
    `${nameOf(path)} is not a copy saved by Uncramp. If it is a table of nights, add --cramps and its table of cramps.`,
  )
}

const isJson = (bytes: Uint8Array): boolean => /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100)))

interface Tables {
  readonly nights: string
  readonly cramps: string
}

async function tables(path: string, bytes: Uint8Array, cramps: string, io: Io): Promise<Tables> {
  if (path === '-' && cramps === '-') throw new InputError('two tables cannot both come from standard input.')
  const again: Io = { ...io, readFile: async (each) => (each === path ? bytes : io.readFile(each)) }
  const nights = path === '-' ? new TextDecoder().decode(bytes) : await readText(path, again)
  return { nights, cramps: await readText(cramps, io) }
}

/** Each record is checked as one of a copy is. Tests and settings are not in the tables. */
function fromTables(texts: Tables, names: Tables): Diary {
  const read = fromCsv(texts)
  if (read.type === 'refused') {
    const { table, row, column, what } = read.problem
    throw new InputError(`${names[table]}, row ${row}${column === null ? '' : `, column "${column}"`}: ${what}.`)
  }
  const rows = {
    nights: checked('nights', read.nights, names.nights),
    cramps: checked('cramps', read.cramps, names.cramps),
  }
  const diary = parseDiary(
    exportDiary({ ...(rows as unknown as Pick<Diary, 'nights' | 'cramps'>), trials: [], settings: {} }),
  )
  if (diary.type === 'refused') throw new InputError(`${names.nights}: ${problemSentence(diary.problem)}`)
  return diary.diary
}

function checked<T>(kind: 'nights' | 'cramps', rows: readonly FromRow<T>[], name: string): readonly T[] {
  return rows.map(({ row, record }) => {
    const fault = faultOf(kind, record)
    if (fault !== null) throw new InputError(`${name}, row ${row}: ${fault}. Correct it in the table.`)
    return record
  })
}
