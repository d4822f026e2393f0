import { addNights, type Cramp, type Edit, type Night, type NightDate } from '@uncramp/diary'
import { createMemorySnapshots, createMemoryStore } from '@uncramp/diary-memory'
import { planFor, type Trial } from '@uncramp/trial'
import { words } from '../words.ts'
import type { Deps } from './deps.ts'
import type { MadeUpSession } from './madeUp.ts'
import { MADE_UP_TEST, madeUpCramp } from './madeUpRecords.ts'
import { lastNightOver } from './nightClock.ts'
import { EMPTY_LOG } from './trialLog.ts'
import { indexOf, STRETCHING, toStored } from './trialRecord.ts'

const NIGHTS = 12 * 7
const TEST_NIGHTS = 5 * 7
const SEED = 20260402
const DAY_MS = 86_400_000

/** Cramps a night, over and over; a prime length, so that no weekday has its own. */
const COUNTS = [0, 1, 0, 2, 1, 0, 0, 1, 3, 0, 1, 0, 0, 2, 1, 0, 1]
const TIMES = ['00:40', '03:10', '02:25', '04:50', '01:15', '05:30', '03:45']
const MINUTES = [2, 3.5, 1, 6, 4, 2.5, 8, 3]
const PAINS = [6, 4, 7, 5, 8, 3, 6, 5, 7]
const PLACES = [
  { muscle: 'calf', side: 'left' },
  { muscle: 'calf', side: 'left' },
  { muscle: 'foot', side: 'right' },
  { muscle: 'calf', side: 'right' },
  { muscle: 'back-thigh', side: 'left' },
] as const
const GARDEN = 'own-made-up-garden'

const pick = <T>(from: readonly T[], i: number): T => from[i % from.length]!

/** The same dependencies on a diary that nobody lived, kept in memory only. */
export async function madeUpDeps(deps: Omit<Deps, 'store' | 'snapshots'>, session: MadeUpSession): Promise<Deps> {
  const store = createMemoryStore()
  await store.write(await madeUpDiary(deps, session))
  // A copy of it must not be taken for hers later.
  const download: Deps['platform']['download'] = (name, type, text) =>
    deps.platform.download(words.madeUp.fileName(name), type, text)
  return { ...deps, store, snapshots: createMemorySnapshots(), platform: { ...deps.platform, download }, madeUp: true }
}

/** Twelve weeks that end with the night before last, so that there is a morning to try; a test runs for five. */
async function madeUpDiary(
  { clock, engine }: Pick<Deps, 'clock' | 'engine'>,
  { settings }: MadeUpSession,
): Promise<readonly Edit[]> {
  const last = addNights(lastNightOver(clock), -1)
  const firstNight = addNights(last, 1 - TEST_NIGHTS)
  const protocol = {
    treatment: STRETCHING,
    unitNights: 7,
    pairs: 6,
    baselineNights: 0,
    washoutNights: 1,
    firstNight,
  } as const
  const trial = await engine.ask({ type: 'draw', protocol, seed: SEED })
  const offsetOf = (ago: number) => clock.local(clock.now() - ago * DAY_MS).slice(19)
  const nights = Array.from({ length: NIGHTS }, (_, i) => nightOf(i, addNights(last, i + 1 - NIGHTS), trial))
  const known = nights.filter((_, i) => i % 11 !== 4)
  const cramps = known.flatMap((night, i) => crampsOf(night, i, offsetOf(NIGHTS - i)))
  const drawn = { id: MADE_UP_TEST, trial, called: null, looks: [], standing: 'running', stoppedAfter: null } as const
  return [
    ...known.map((night): Edit => ({ type: 'put-night', night })),
    ...cramps.map((cramp): Edit => ({ type: 'put-cramp', cramp })),
    { type: 'put-trial', trial: toStored({ ...drawn, drawnAt: null, resultSeen: false, log: EMPTY_LOG }) },
    ...Object.entries({ ...settings, ...OWN_SETTINGS }).map(
      ([key, value]): Edit => ({ type: 'put-setting', key, value }),
    ),
  ]
}

const OWN_SETTINGS = {
  ownFactors: [{ id: GARDEN, name: words.madeUp.ownFactor, hidden: false }],
  lastPlace: PLACES[0],
  askedToTest: true,
  tourSeen: true,
}

function nightOf(i: number, date: NightDate, trial: Trial): Night {
  const plan = planFor(trial, indexOf(trial, date))
  const stretch = plan.phase === 'randomised' && plan.arm === 'treatment'
  const stood = i % 3 === 0
  const count = Math.max(0, pick(COUNTS, i) + (stood && i % 2 === 0 ? 1 : 0) - (stretch && i % 3 !== 1 ? 1 : 0))
  return {
    date,
    count,
    sleepLost: count >= 2,
    exposures: {
      'stood-a-lot': stood,
      'sat-a-lot': i % 4 === 1,
      exercised: i % 5 === 2,
      'drank-alcohol': i % 7 === 5,
      [GARDEN]: i % 6 === 3,
    },
    taken: plan.phase === 'randomised' ? { [STRETCHING]: stretch && i % 9 !== 0 } : {},
  }
}

/** Some are counted only, as on most mornings. */
function crampsOf({ date, count }: Night, i: number, offset: string): readonly Cramp[] {
  const all = Array.from({ length: count ?? 0 }, (_, k): Cramp => {
    const j = i + 3 * k
    return {
      id: madeUpCramp(`${date}-${k}`),
      night: date,
      start: `${date}T${pick(TIMES, j)}:00${offset}`,
      minutes: pick(MINUTES, j),
      ...pick(PLACES, j),
      pain: pick(PAINS, j),
      state: 'over',
    }
  })
  return all.filter((_, k) => (i + k) % 5 !== 0)
}
