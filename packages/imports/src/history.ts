import { readAppleHealth } from './apple/appleHealth.ts'
import { allOf, type ByteFile, type Chunks, createWatch, Stopped } from './bytes.ts'
import type { History, HistoryOptions, MeasuredHistory, TrackedHistory, UnknownTable } from './found.ts'
import { readTextPart } from './knownTexts.ts'
import { type Part, partsOf, peek, textOfPart } from './parts.ts'
import { Refusal, refuseFile } from './refusal.ts'
import { isSqlite } from './sqlite/pages.ts'
import { FITBIT_SITTING, FITBIT_SLEEP, FITBIT_STEPS, readFitbit } from './wearables/fitbit.ts'
import { GARMIN_DAYS, GARMIN_SLEEP, readGarmin } from './wearables/garmin.ts'
import { readHealthConnect } from './wearables/healthConnect.ts'
import { readWithings, WITHINGS_SLEEP, WITHINGS_STEPS } from './wearables/withings.ts'

/**
 * Reads whatever file a person brings, by what is in it and not by its name. Stores nothing.
 *
 * @param chosen several only where an app saves several: all must be files of one archive that she unpacked
 */
export async function readHistory(chosen: ByteFile | readonly ByteFile[], options: HistoryOptions): Promise<History> {
  const [file, ...more] = 'size' in chosen ? [chosen] : chosen
  if (file === undefined) return refuseFile('empty')
  try {
    if (options.signal?.aborted) throw new Stopped()
    if (more.length > 0) return await readSeveral([file, ...more], options)
    const { parts, isArchive } = await partsOf(file)
    const wearable = await readWearable(parts, isArchive, options)
    return (
      wearable ?? (await readText(parts, isArchive, options)) ?? refuseFile(isArchive ? 'nothing-inside' : 'not-known')
    )
  } catch (error) {
    if (error instanceof Refusal) return error.refused
    if (error instanceof Stopped) return { type: 'cancelled' }
    throw error
  }
}

async function readWearable(
  parts: readonly Part[],
  isArchive: boolean,
  options: HistoryOptions,
): Promise<MeasuredHistory | null> {
  const apple = await findAppleHealth(parts, isArchive)
  if (apple !== null) {
    const watched = createWatch(apple.size, options)
    return {
      type: 'measured',
      app: 'apple-health',
      ...(await readAppleHealth(watched(apple.open()), options.hoursLater)),
    }
  }
  const database = await findDatabase(parts, isArchive)
  if (database !== null) return readDatabase(database, options)
  return readNamed(parts, options)
}

const XML_START = 8192

/** Its name follows the language of the phone, so it is known by what it begins with. The clinical twin is no match. */
async function findAppleHealth(parts: readonly Part[], isArchive: boolean): Promise<Part | null> {
  const candidates = isArchive ? parts.filter(({ name }) => /\.xml$/i.test(name)) : parts
  for (const part of candidates.toSorted((a, b) => b.size - a.size)) {
    const start = new TextDecoder().decode(await peek(part, XML_START))
    if (/^\uFEFF?\s*</.test(start) && /<!DOCTYPE HealthData\b|<HealthData\b/.test(start)) return part
  }
  return null
}

/** A database is read whole, unlike the rest. Ten years of a phone are tens of megabytes. */
const LARGEST_DATABASE = 256 * 1024 * 1024

async function findDatabase(parts: readonly Part[], isArchive: boolean): Promise<Part | null> {
  for (const part of isArchive ? parts.filter(({ name }) => /\.db$/i.test(name)) : parts)
    if (isSqlite(await peek(part, 16))) return part
  return null
}

async function readDatabase(part: Part, options: HistoryOptions): Promise<MeasuredHistory | null> {
  if (part.size > LARGEST_DATABASE) throw new Refusal('too-large')
  const bytes = await allOf(createWatch(part.size, options)(part.open()), LARGEST_DATABASE)
  const found = readHealthConnect(bytes, options.hoursLater)
  return found === null ? null : { type: 'measured', app: 'health-connect', isWhole: true, ...found }
}

/** What would be left out without a word must not be chosen with the rest. */
async function readSeveral(files: readonly ByteFile[], options: HistoryOptions): Promise<History> {
  const parts = (await Promise.all(files.map(partsOf))).flatMap((found) => (found.isArchive ? [] : found.parts))
  const belong = (names: readonly RegExp[]) => parts.every(({ name }) => names.some((one) => one.test(name)))
  if (parts.length < files.length || !NAMED.some(belong)) return refuseFile('several', 'the files')
  return (await readNamed(parts, options)) ?? refuseFile('not-known', 'the files')
}

/** The names of files that belong together, by app. */
const NAMED = [
  [FITBIT_STEPS, FITBIT_SITTING, FITBIT_SLEEP],
  [GARMIN_DAYS, GARMIN_SLEEP],
  [WITHINGS_STEPS, WITHINGS_SLEEP],
] as const

/** Archives of many files, and single files out of them, are known by the names inside: no language changes those. */
async function readNamed(parts: readonly Part[], options: HistoryOptions): Promise<MeasuredHistory | null> {
  const named = (...patterns: readonly RegExp[]) => parts.filter(({ name }) => patterns.some((one) => one.test(name)))
  const fitbit = named(FITBIT_STEPS, FITBIT_SITTING, FITBIT_SLEEP)
  if (fitbit.length > 0) {
    const found = await readFitbit(textsOf(fitbit, options), options.offsetAt)
    return { type: 'measured', app: 'fitbit', isWhole: true, ...found }
  }
  const garmin = named(GARMIN_DAYS, GARMIN_SLEEP)
  if (garmin.length > 0)
    return { type: 'measured', app: 'garmin', isWhole: true, ...(await readGarmin(textsOf(garmin, options))) }
  const withings = await readWithings(textsOf(named(WITHINGS_STEPS, WITHINGS_SLEEP), options), options.hoursLater)
  return withings === null ? null : { type: 'measured', app: 'withings', isWhole: true, ...withings }
}

function textsOf(parts: readonly Part[], options: HistoryOptions) {
  const watched = createWatch(sizeOf(parts), options)
  return parts.map((part) => ({ name: part.name, text: () => textOfPart(part, watched) }))
}

const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, { size }) => sum + size, 0)

/** Tables looked into before an archive counts as unknown. */
const MOST_TABLES = 50

async function readText(
  parts: readonly Part[],
  isArchive: boolean,
  options: HistoryOptions,
): Promise<MeasuredHistory | TrackedHistory | UnknownTable | null> {
  const texts = isArchive ? parts.filter(({ name }) => /\.(csv|tsv)$/i.test(name)) : parts
  const largest = texts.toSorted((a, b) => b.size - a.size).slice(0, MOST_TABLES)
  const watched: (chunks: Chunks) => Chunks = createWatch(sizeOf(largest), options)
  for (const part of largest) {
    const found = readTextPart(await textOfPart(part, watched), options.offsetAt, isArchive)
    if (found !== null) return found
  }
  return null
}
