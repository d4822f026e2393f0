import type { MeasuredHistory, TrackedHistory, UnknownTable } from './found.ts'
import { parseJson } from './jsonList.ts'
import { readBearable } from './trackers/bearable.ts'
import { readDaylio } from './trackers/daylio.ts'
import { readNomie } from './trackers/nomie.ts'
import { readTrackAndGraph } from './trackers/trackAndGraph.ts'
import { readGoogleFit } from './wearables/googleFit.ts'
import type { OffsetAt } from './zone.ts'

const TABLES = [
  ['daylio', readDaylio],
  ['bearable', readBearable],
  ['track-and-graph', readTrackAndGraph],
] as const

/** A text no diary holds: a picture, a program, a workbook. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

/** What app wrote a text, by its content. null: none that is known, nor a table. */
export function readTextPart(
  text: string,
  offsetAt: OffsetAt,
  isArchive: boolean,
): MeasuredHistory | TrackedHistory | UnknownTable | null {
  if (/^\s*[{[]/.test(text) && !isArchive) return readJson(text, offsetAt)
  for (const [app, read] of TABLES) {
    const tracked = read(text)
    if (tracked !== null) return { type: 'tracked', app, tracked }
  }
  const fit = readGoogleFit(text)
  if (fit !== null) return { type: 'measured', app: 'google-fit', isWhole: true, ...fit }
  return isArchive || BINARY.test(text) || /^\s*</.test(text) || text.trim() === '' ? null : { type: 'table' }
}

function readJson(text: string, offsetAt: OffsetAt): TrackedHistory | null {
  const tracked = readNomie(parseJson(text), offsetAt)
  return tracked === null ? null : { type: 'tracked', app: 'nomie', tracked }
}
