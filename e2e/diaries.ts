import {
  addNights,
  type Cramp,
  type Diary,
  EXPOSURES,
  exportDiary,
  MUSCLES,
  type Night,
  type NightDate,
  parseDiary,
  SIDES,
  toNightDate,
} from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { drawSchedule } from '@uncramp/trial'

const TEN_YEARS = 3650
const CRAMPS_IN_TEN_YEARS = 10_000

function nightsUpTo(lastNight: string, nights: number): readonly NightDate[] {
  return Array.from({ length: nights }, (_, i) => addNights(toNightDate(lastNight), i - nights + 1))
}

/** A spreadsheet as a person keeps one: its own names, day first, a comma in the decimals, nights without a row. */
export function spreadsheet(lastNight: string, nights: number, seed: number): string {
  const { counts } = simulateNights({ seed, nights, rate: 0.9, missing: 0.15 })
  const rows = nightsUpTo(lastNight, nights).flatMap((date, i) => {
    const [year, month, day] = date.split('-')
    const count = counts[i] ?? null
    return count === null ? [] : [`${day}.${month}.${year};"fine; slept 6,5 h";${count}`]
  })
  return `\uFEFFNight;Note;Leg cramps\r\n${rows.join('\r\n')}\r\n`
}

/** A copy of a diary of 3,650 nights and 10,000 cramps. */
export function tenYears(lastNight: string): string {
  const dates = nightsUpTo(lastNight, TEN_YEARS)
  const cramps = Array.from({ length: CRAMPS_IN_TEN_YEARS }, (_, i) => crampOf(i, dates[i % TEN_YEARS] ?? lastNight))
  const nights = dates.map((date, i): Night => {
    const count = Math.floor((CRAMPS_IN_TEN_YEARS - 1 - i) / TEN_YEARS) + 1
    return sampleNight(date, { count, sleepLost: i % 3 === 0, exposures: { 'stood-a-lot': i % 2 === 0 } })
  })
  return exportDiary({ nights, cramps, trials: [], settings: {} })
}

/** Something of her own that she notes. */
export const OWN_FACTOR = 'New shoes'
const YEAR = 300

/**
 * A copy of a diary of 300 nights, one in ten not written down, with cramps in places. Her own factor goes with three
 * times the cramps; sitting and a glass of wine go with nothing, and wine is noted on the last thirty nights only.
 */
export const yearWithHabits = (lastNight: string, seed: number): string => exportDiary(habits(lastNight, seed))

function habits(lastNight: string, seed: number): Diary {
  const dates = nightsUpTo(lastNight, YEAR)
  const shoes = simulateNights({ seed: seed + 1, nights: YEAR, rate: 0.6 }).counts.map((count) => (count ?? 0) > 0)
  const sat = simulateNights({ seed: seed + 2, nights: YEAR, rate: 0.7 }).counts.map((count) => (count ?? 0) > 0)
  const treatments = shoes.map((worn) => [worn ? 1 : 0])
  const { counts } = simulateNights({ seed, nights: YEAR, rate: 0.4, missing: 0.1, treatments, ratios: [3] })
  const nights = dates.flatMap((date, i) => {
    const count = counts[i] ?? null
    if (count === null) return []
    const wine = i < YEAR - 30 ? {} : { 'drank-alcohol': i % 3 === 0 }
    const exposures = { [OWN_FACTOR]: shoes[i] === true, 'sat-a-lot': sat[i] === true, ...wine }
    return [sampleNight(date, { count, sleepLost: count > 1, exposures })]
  })
  const cramps = nights.flatMap(({ date, count }) =>
    Array.from({ length: count ?? 0 }, (_, i) => ({ ...crampOf(i + Number(date.slice(8)), date), id: `${date}-${i}` })),
  )
  return { nights, cramps, trials: [], settings: {} }
}

/** The same year with a watch on: days of many steps, and short sleep, go with new shoes, and so with more cramps. */
export function yearMeasured(lastNight: string, seed: number): string {
  const year = habits(lastNight, seed)
  const nights = year.nights.map((night, i): Night => {
    const often = night.exposures[OWN_FACTOR] === true
    const steps = (often ? 9000 : 4000) + ((i * 7919) % 2500)
    const measured = { source: 'apple-health', steps, standHours: 8 + (i % 5), asleepMinutes: 380 + ((i * 37) % 120) }
    return { ...night, measured: i < YEAR / 5 ? measured : { ...measured, sedentaryMinutes: 500 } }
  })
  return exportDiary({ ...year, nights })
}

const TEST_NIGHTS = 8 * 7

/** The same year, whose last eight weeks were a test of stretching, night by night: it helped. */
export function yearWithTest(lastNight: string, seed: number): string {
  const year = habits(lastNight, seed)
  const firstNight = addNights(toNightDate(lastNight), 1 - TEST_NIGHTS)
  const pairs = TEST_NIGHTS / 2
  const trial = drawSchedule(
    { treatment: 'stretching', unitNights: 1, pairs, baselineNights: 0, washoutNights: 0, firstNight },
    seed,
  )
  const nights = nightsUpTo(lastNight, TEST_NIGHTS).map((date, i) => {
    const stretched = trial.units[i]?.arm === 'treatment'
    const count = stretched ? Number(i % 4 === 0) : 1 + Number(i % 3 === 0)
    const exposures = year.nights.find((night) => night.date === date)?.exposures ?? {}
    return sampleNight(date, { count, sleepLost: count > 1, exposures, taken: { stretching: stretched } })
  })
  return exportDiary({
    nights: [...year.nights.filter(({ date }) => date < firstNight), ...nights],
    cramps: year.cramps.filter(({ night }) => night < firstNight),
    trials: [{ id: 'a-test', record: { app: 1, trial, looks: [], standing: 'running', stoppedAfter: null } }],
    settings: { lastPlace: { muscle: 'calf', side: 'left' } },
  })
}

/** A year with a test of stretching, and what she said of herself. */
export function toldDiary(lastNight: string): string {
  const read = parseDiary(yearWithTest(lastNight, 5))
  if (read.type === 'refused') throw new Error('the copy cannot be read')
  const settings = {
    ...read.diary.settings,
    'health.answers': {
      age: 64,
      medicines: ['Indapamide 2.5 mg', 'Añil größer'],
      questions: { breath: 'no', 'dark-urine': 'no', weaker: 'yes', kidney: 'no', diabetes: 'yes' },
    },
    'health.sex': 'female',
    'health.askedOn': '2026-03-01',
    'health.blood': [{ lab: 'potassium', value: 3.4, unit: 'mmol/L', low: 3.5, high: 5.1, on: '2026-02-02' }],
  }
  return exportDiary({ ...read.diary, settings })
}

/** Things of her own, each with the longest name there can be. */
const LONG_NAMES = Array.from({ length: 8 }, (_, i) => ({
  id: `own-${i}`,
  name: `A long walk in new shoes, no ${i + 1}`,
  hidden: false,
}))

/**
 * A copy of a month of 31 nights with as much on a line as there can be: on most nights twelve cramps everywhere, and
 * all that can be noted. The 3rd was quiet, the 4th is not known, and the cramps of the 5th were not counted.
 */
export function fullestMonth(month: string): string {
  const dates = nightsUpTo(`${month}-31`, 31).filter((date) => !date.endsWith('-04'))
  const things = [...EXPOSURES, ...LONG_NAMES.map(({ id }) => id)]
  const exposures = Object.fromEntries(things.map((id) => [id, true]))
  const countOf = (date: string) => (date.endsWith('-03') ? 0 : date.endsWith('-05') ? 2 : 12)
  const cramps = dates.flatMap((date) =>
    Array.from({ length: countOf(date) }, (_, i) => ({
      ...crampOf(i, date),
      id: `${date} ${i}`,
      muscle: MUSCLES[Math.floor(i / 2) % MUSCLES.length] ?? 'calf',
    })),
  )
  const nights = dates
    .filter((date) => !date.endsWith('-05'))
    .map((date) =>
      sampleNight(date, { count: countOf(date), sleepLost: true, exposures, taken: { stretching: false } }),
    )
  return exportDiary({ nights, cramps, trials: [], settings: { ownFactors: LONG_NAMES } })
}

function crampOf(i: number, night: string): Cramp {
  return sampleCramp(`cramp-${i}`, night, {
    start: `${night}T0${1 + (i % 5)}:${10 + (i % 50)}:00+00:00`,
    minutes: 1 + (i % 9),
    muscle: MUSCLES[i % MUSCLES.length] ?? 'calf',
    side: SIDES[i % 2] ?? 'left',
    pain: i % 11,
  })
}
