import { addNights, exportDiary, type Night, type NightDate, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { drawSchedule, planFor, type Trial, type UnitNights } from '@uncramp/trial'
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
  /** Pauses, what bothered her, and the like, as the app keeps them. */
  readonly log?: Readonly<Record<string, unknown>>
}

/** A copy of the diary of a person who has been testing stretching. The app makes the looks itself. */
export function testDiary(person: TestedPerson): string {
  const { standing = 'running', nights, seed } = person
  const trial = drawnFor(person)
  const stoppedAfter = standing === 'stopped' ? addNights(toNightDate(person.firstNight), nights - 1) : null
  const log = { pauses: [], bothers: [], otherwise: [], follows: null, ...person.log }
  const record = { app: 1, trial, looks: [], standing, stoppedAfter, drawnAt: null, resultSeen: false, log }
  return exportDiary({
    nights: livedNights(trial, person),
    cramps: [],
    trials: [{ id: `test-${seed}`, record }],
    settings: { askedToTest: true, tourSeen: true, 'health.answers': allSaid(), 'health.askedOn': LAST_NIGHT },
  })
}

function drawnFor({ firstNight, weeksPlanned, unitNights = 1, seed }: TestedPerson): Trial {
  const pairs = Math.floor((weeksPlanned * 7) / (unitNights * 2))
  const washoutNights = { 1: 0, 2: 0, 7: 1, 14: 2 }[unitNights]
  return drawSchedule(
    {
      treatment: 'stretching',
      unitNights,
      pairs,
      baselineNights: 0,
      washoutNights,
      firstNight,
      evidencePrior: { mean: -0.15, sd: 0.4 },
    },
    seed,
  )
}

function livedNights(trial: Trial, { firstNight, nights, rate, ratio, seed }: TestedPerson): readonly Night[] {
  const stretched = Array.from({ length: nights }, (_, index) => {
    const plan = planFor(trial, index)
    return plan.phase === 'randomised' && plan.arm === 'treatment'
  })
  const treatments = stretched.map((with_) => [with_ ? 1 : 0])
  const { counts } = simulateNights({ seed, nights, rate, sigma: 0.4, missing: 0.08, treatments, ratios: [ratio] })
  return counts.flatMap((count, index) => {
    const date: NightDate = addNights(toNightDate(firstNight), index)
    return count === null ? [] : [sampleNight(date, { count, taken: { stretching: stretched[index] === true } })]
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
