import {
  addNights,
  type Cramp,
  type Diary,
  exportDiary,
  type Night,
  type NightDate,
  nightsBetween,
  toNightDate,
} from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { drawSchedule, type Look, monitor, planFor, type Trial, type UnitNights } from '@uncramp/trial'
import { allSaid } from '../../apps/web/src/models/allSaid.ts'
import { LAST_NIGHT } from './scene.ts'

export interface TestedPerson {
  /** The first night of the test. */
  readonly firstNight: string
  /** Nights lived and written down since. */
  readonly nights: number
  readonly weeksPlanned: number
  readonly unitNights?: UnitNights
  /** Cramps a night without stretching, and the ratio with it. */
  readonly rate: number
  readonly ratio: number
  readonly seed: number
  readonly standing?: 'running' | 'paused' | 'stopped'
  /** Nights written down before the test, the last four weeks twice as bad; and each cramp of the test one by one. */
  readonly before?: number
  /** The looks are made and stored, as by an app that was opened each week. */
  readonly looked?: boolean
  /** Something of her own, by its name. Stretching when absent. */
  readonly called?: string
  /** Pauses, what bothered her, and the like, as the app keeps them. */
  readonly log?: Readonly<Record<string, unknown>>
}

/** The safety check comes before every draw. */
const SETTINGS = { askedToTest: true, tourSeen: true, 'health.answers': allSaid(), 'health.askedOn': LAST_NIGHT }

/** A copy of the diary of a person who has been testing stretching. The app makes the looks itself. */
export function testDiary(person: TestedPerson): string {
  return exportDiary({ ...livedBy(person), settings: SETTINGS })
}

/** One test after another, each with its own nights. */
export const severalTests = (people: readonly TestedPerson[]): string => {
  const lives = people.map(livedBy)
  return exportDiary({
    nights: lives.flatMap(({ nights }) => nights),
    cramps: lives.flatMap(({ cramps }) => cramps),
    trials: lives.flatMap(({ trials }) => trials),
    settings: SETTINGS,
  })
}

function livedBy(person: TestedPerson): Omit<Diary, 'settings'> {
  const { standing = 'running', nights, seed, before = 0 } = person
  const trial = drawnFor(person)
  const stoppedAfter = standing === 'stopped' ? addNights(toNightDate(person.firstNight), nights - 1) : null
  const lived = livedNights(trial, person)
  const looks = person.looked === true ? looksAt(trial, lived, nights) : []
  const log = { pauses: [], bothers: [], otherwise: [], follows: null, ...person.log }
  const record = {
    app: 1,
    trial,
    looks,
    standing,
    stoppedAfter,
    drawnAt: null,
    resultSeen: false,
    log,
    called: person.called ?? null,
  }
  return {
    nights: before === 0 ? lived : [...nightsBefore(person, before), ...lived],
    cramps: before === 0 ? [] : lived.flatMap(crampsOf),
    trials: [{ id: `test-${person.firstNight}-${seed}`, record }],
  }
}

function looksAt(trial: Trial, lived: readonly Night[], nights: number): readonly Look[] {
  const first = toNightDate(trial.protocol.firstNight)
  const byIndex = new Map(lived.map(({ date, count }) => [nightsBetween(first, date), count]))
  const lined = Array.from({ length: nights }, (_, i) => ({ count: byIndex.get(i) ?? null, taken: null }))
  return monitor(trial, lined, [], nights - 1).newLooks
}

function nightsBefore({ firstNight, rate, seed }: TestedPerson, nights: number): readonly Night[] {
  const counts = (perNight: number, length: number) =>
    simulateNights({ seed: seed + 100, nights: length, rate: perNight, sigma: 0.4, missing: 0.08 }).counts
  const bad = Math.min(28, nights)
  return [...counts(rate, nights - bad), ...counts(2 * rate, bad)].flatMap((count, index) =>
    count === null ? [] : [sampleNight(addNights(toNightDate(firstNight), index - nights), { count })],
  )
}

const crampsOf = ({ date, count, taken }: Night): readonly Cramp[] =>
  Array.from({ length: count ?? 0 }, (_, i) =>
    sampleCramp(`${date}-${i}`, date, {
      minutes: 2 + ((Number(date.slice(8)) + i) % 5),
      pain: 3 + ((Number(date.slice(8)) + 2 * i) % 5) + (taken.stretching === true ? 0 : 1),
    }),
  )

const treatmentOf = ({ called }: TestedPerson): string => (called === undefined ? 'stretching' : 'own-1a2b')

function drawnFor(person: TestedPerson): Trial {
  const { firstNight, weeksPlanned, unitNights = 1, seed } = person
  const pairs = Math.floor((weeksPlanned * 7) / (unitNights * 2))
  const washoutNights = { 1: 0, 2: 0, 7: 1, 14: 2 }[unitNights]
  return drawSchedule(
    {
      treatment: treatmentOf(person),
      unitNights,
      pairs,
      baselineNights: 0,
      washoutNights,
      firstNight,
      ...(person.called === undefined && { evidencePrior: { mean: -0.15, sd: 0.4 } }),
    },
    seed,
  )
}

function livedNights(trial: Trial, person: TestedPerson): readonly Night[] {
  const { firstNight, nights, rate, ratio, seed, before } = person
  const stretched = Array.from({ length: nights }, (_, index) => {
    const plan = planFor(trial, index)
    return plan.phase === 'randomised' && plan.arm === 'treatment'
  })
  const treatments = stretched.map((with_) => [with_ ? 1 : 0])
  const { counts } = simulateNights({ seed, nights, rate, sigma: 0.4, missing: 0.08, treatments, ratios: [ratio] })
  return counts.flatMap((count, index) => {
    const date: NightDate = addNights(toNightDate(firstNight), index)
    const sleepLost = before === undefined ? null : count !== null && count > 1
    const taken = { [treatmentOf(person)]: stretched[index] === true }
    return count === null ? [] : [sampleNight(date, { count, sleepLost, taken })]
  })
}

const LAST = '2026-03-02'
const since = (nights: number) => addNights(toNightDate(LAST), 1 - nights)

const tested = (person: Omit<TestedPerson, 'firstNight'>) => () =>
  testDiary({ ...person, firstNight: since(person.nights) })

/** Each ends with the night of 2 March 2026; the endings are those the app reads from these nights. */
export const RUNNING = tested({ nights: 40, weeksPlanned: 12, unitNights: 7, rate: 1.2, ratio: 0.5, seed: 3 })
export const RUNNING_NIGHTLY = tested({ nights: 20, weeksPlanned: 8, rate: 1.2, ratio: 0.5, seed: 3 })
export const PAUSED = tested({ nights: 20, weeksPlanned: 8, rate: 1.2, ratio: 0.5, seed: 3, standing: 'paused' })
export const STOPPED = tested({ nights: 20, weeksPlanned: 8, rate: 1.2, ratio: 0.5, seed: 3, standing: 'stopped' })
export const OPEN = tested({ nights: 60, weeksPlanned: 26, rate: 1.2, ratio: 1, seed: 2 })
export const HELPS = tested({ nights: 56, weeksPlanned: 8, rate: 1.2, ratio: 0.4, seed: 3 })
export const NOTHING = tested({ nights: 182, weeksPlanned: 26, rate: 1.2, ratio: 1, seed: 1 })
export const WORSE = tested({ nights: 56, weeksPlanned: 8, rate: 1.2, ratio: 2.2, seed: 2 })
export const CANNOT_TELL = tested({ nights: 56, weeksPlanned: 8, rate: 1.2, ratio: 1, seed: 1 })
/** With a diary from before the test, and all that is said of a cramp. */
export const HELPS_FULLY = tested({
  nights: 84,
  weeksPlanned: 26,
  unitNights: 7,
  rate: 1.2,
  ratio: 0.4,
  seed: 4,
  before: 120,
})

const ENDS = [
  { ratio: 0.4, seed: 3 },
  { ratio: 1, seed: 1 },
  { ratio: 2.2, seed: 2 },
] as const
const EIGHT_WEEKS = 56

/** So many tests of eight weeks each, the last of them over. */
export const afterTests = (tests: number) => () =>
  severalTests(
    Array.from({ length: tests }, (_, i) => ({
      firstNight: since(EIGHT_WEEKS * (tests - i)),
      nights: EIGHT_WEEKS,
      weeksPlanned: 8,
      rate: 1.2,
      ...ENDS[i % ENDS.length]!,
    })),
  )
/** Of something of her own. */
export const OWN_HELPS = tested({
  nights: 56,
  weeksPlanned: 8,
  rate: 1.2,
  ratio: 0.4,
  seed: 3,
  called: 'warm wool socks',
})
/** Its looks are made, so that its answer needs no engine. */
export const LOOKED = tested({ nights: 56, weeksPlanned: 8, rate: 1.2, ratio: 0.4, seed: 3, looked: true })
