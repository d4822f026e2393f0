import type { Diary } from './diary.ts'
import { isPlainKeyed } from './json.ts'
import { partNames } from './partNames.ts'
import { quote, type Refused, refuse } from './problem.ts'
import { faultOf, type RecordKind } from './records.ts'
import { readText } from './text.ts'

const FORMAT = 'uncramp-diary'
/** 2: a night may hold what was measured. The file is otherwise that of version 1, which is read as it is. */
const VERSION = 2
const READ: readonly unknown[] = [1, VERSION]

/** The whole diary as the text of a JSON file, one record a line. `parseDiary` gives the same diary back. */
export function exportDiary({ nights, cramps, trials, settings }: Diary): string {
  const lists = Object.entries({ nights, cramps, trials }).map(([name, rows]) => `"${name}": ${list(rows)}`)
  return `{\n"format": "${FORMAT}",\n"version": ${VERSION},\n${lists.join(',\n')},\n"settings": ${JSON.stringify(settings)}\n}\n`
}

function list(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
}

const CHOOSE = 'Choose a copy saved by Uncramp'
const AGAIN = 'Save the copy again and bring in the new file'

/** A diary from the bytes or the text of a copy. One bad record refuses the whole copy: half a diary is no copy. */
export function parseDiary(input: string | Uint8Array): { readonly type: 'read'; readonly diary: Diary } | Refused {
  const read = readText(input)
  if (read.type === 'refused') return read
  const json = parseJson(read.text)
  if (json.type === 'refused') return json
  const { value } = json
  if (!isPlainKeyed(value) || value.format !== FORMAT) {
    return refuse('the file', 'it is not a copy of an Uncramp diary', CHOOSE, { code: 'no-copy' })
  }
  return (
    refuseVersion(value.version) ??
    refuseTwinParts(read.text) ??
    refuseShape(value) ??
    refuseRecords(value) ??
    refuseTwins(value) ??
    asDiary(value)
  )
}

function parseJson(text: string): { readonly type: 'read'; readonly value: unknown } | Refused {
  try {
    return { type: 'read', value: JSON.parse(text) as unknown }
  } catch {
    return text.trimStart().startsWith('{')
      ? refuse('the file', 'it is damaged or cut off, and cannot be read', AGAIN, { code: 'cut-off' })
      : refuse('the file', 'it is not a copy of an Uncramp diary', CHOOSE, { code: 'no-copy' })
  }
}

function refuseVersion(version: unknown): Refused | null {
  if (READ.includes(version)) return null
  if (typeof version === 'number' && version > VERSION) {
    const todo = 'Update Uncramp on this device, then bring the file in again'
    return refuse('the file', `it was saved by a newer Uncramp (version ${version} of the file)`, todo, {
      code: 'newer-copy',
    })
  }
  const written = version === undefined ? 'it does not say its version' : `its version, ${show(version)}, is not known`
  return refuse('the file', written, CHOOSE, { code: 'no-copy' })
}

/** The lists a copy holds, and what tells two records of a list apart. */
const LISTS = [
  { name: 'nights', key: 'date' },
  { name: 'cramps', key: 'id' },
  { name: 'trials', key: 'id' },
] as const satisfies readonly { readonly name: RecordKind; readonly key: string }[]
const FIELDS = ['format', 'version', 'nights', 'cramps', 'trials', 'settings']

/** Joined by hand, perhaps: one of the two would be lost. */
function refuseTwinParts(text: string): Refused | null {
  const names = partNames(text)
  const twin = names.find((name, i) => names.indexOf(name) !== i)
  if (twin === undefined) return null
  return refuse('the file', `it has two parts with the name ${quote(twin)}`, 'Put all of it under one name', {
    code: 'cut-off',
  })
}

function refuseShape(copy: Record<string, unknown>): Refused | null {
  const unknown = Object.keys(copy).find((field) => !FIELDS.includes(field))
  if (unknown !== undefined)
    return refuse('the file', `it has an unknown part, ${quote(unknown)}`, CHOOSE, { code: 'no-copy' })
  const missing = LISTS.find(({ name }) => !Array.isArray(copy[name]))
  if (missing) return refuse('the file', `its list of ${missing.name} is missing`, AGAIN, { code: 'cut-off' })
  return typeof copy.settings === 'object' && copy.settings !== null && !Array.isArray(copy.settings)
    ? null
    : refuse('the file', 'its settings are missing', AGAIN, { code: 'cut-off' })
}

function refuseRecords(copy: Record<string, unknown>): Refused | null {
  for (const { name, key } of LISTS) {
    for (const [i, row] of (copy[name] as unknown[]).entries()) {
      const fault = faultOf(name, row)
      if (fault !== null)
        return refuse(
          `${name}, record ${i + 1}${label(row, key)}`,
          fault,
          'Correct it in the file, or save the copy again',
          { code: 'record', list: name, record: i + 1 },
        )
    }
  }
  for (const [key, value] of Object.entries(copy.settings as Record<string, unknown>)) {
    const fault = faultOf('settings', { key, value })
    if (fault !== null) return refuse(`settings, ${quote(key)}`, fault, AGAIN, { code: 'cut-off' })
  }
  return null
}

function label(row: unknown, key: string): string {
  const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' ? ` (${quote(value)})` : ''
}

function refuseTwins(copy: Record<string, unknown>): Refused | null {
  for (const { name, key } of LISTS) {
    const seen = new Map<unknown, number>()
    for (const [i, row] of (copy[name] as Record<string, unknown>[]).entries()) {
      const first = seen.get(row[key])
      if (first !== undefined) {
        return refuse(
          `${name}, records ${first + 1} and ${i + 1}`,
          `both have the ${key} ${show(row[key])}`,
          'Delete one of the two',
          { code: 'records-twice', list: name, records: [first + 1, i + 1] },
        )
      }
      seen.set(row[key], i)
    }
  }
  return null
}

/** Every part has passed its schema. */
function asDiary(copy: Record<string, unknown>): { readonly type: 'read'; readonly diary: Diary } {
  const { nights, cramps, trials, settings } = copy as unknown as Diary
  return { type: 'read', diary: { nights, cramps, trials, settings } }
}

function show(value: unknown): string {
  return quote(typeof value === 'string' ? value : JSON.stringify(value))
}
