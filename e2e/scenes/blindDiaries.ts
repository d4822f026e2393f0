import { addNights, exportDiary, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { drawSchedule, type PairGuess, planFor, type Trial } from '@uncramp/trial'
import { allSaid } from '../../apps/web/src/models/allSaid.ts'
import { EVENING, LAST_NIGHT } from './scene.ts'

interface BlindPerson {
  /** Nights lived and written down, the last of them that of 2 March 2026. */
  readonly nights: number
  readonly seed: number
  readonly pairs?: number
  readonly unitNights?: 7 | 14
  /** Cramps with the real one beside without it; null: the same counts whatever was drawn. */
  readonly ratio: number | null
  /** Not packed yet. */
  readonly waits?: boolean
  readonly guess?: (truth: readonly PairGuess[]) => readonly PairGuess[]
  readonly opened?: { readonly from: string; readonly reason: string }
}

const truthOf = ({ units }: Trial): readonly PairGuess[] =>
  units.flatMap(({ arm }, i) => (i % 2 === 1 ? [] : [arm === 'treatment' ? 'first' : 'second']))

/** A test of magnesium whose bags a helper packed. Every fifth evening nothing was taken. */
function blindDiary(person: BlindPerson): string {
  const { nights, seed, pairs = 4, unitNights = 14, ratio, waits = false, guess, opened } = person
  const first = addNights(toNightDate(LAST_NIGHT), 1 - nights)
  const trial = drawSchedule(
    { treatment: 'magnesium', unitNights, pairs, baselineNights: 0, washoutNights: 2, firstNight: first },
    seed,
  )
  const real = Array.from({ length: nights }, (_, i) => {
    const plan = planFor(trial, i)
    return plan.phase === 'randomised' && plan.arm === 'treatment'
  })
  const treatments = (waits ? [false] : real).map((is) => [ratio !== null && is ? 1 : 0])
  const { counts } = simulateNights({
    seed: 3,
    nights: Math.max(1, nights),
    rate: 1.2,
    sigma: 0.4,
    treatments,
    ratios: [ratio ?? 1],
  })
  const lived = counts.map((count, i) =>
    sampleNight(addNights(first, i), { count, taken: { 'magnesium-packed': i % 5 !== 4 } }),
  )
  const blind = {
    packedOn: waits ? null : addNights(first, -1),
    opened: opened ?? null,
    guess: guess === undefined ? null : { on: LAST_NIGHT, pairs: guess(truthOf(trial)) },
  }
  const packing = { from: addNights(first, nights), to: null, why: 'packing' }
  const record = {
    ...{ app: 1, trial, called: 'Magnesium', looks: [], stoppedAfter: null, resultSeen: false, blind },
    ...{ drawnAt: Date.parse(`${EVENING}Z`) - (nights + 1) * 86_400_000, standing: waits ? 'paused' : 'running' },
    log: { pauses: waits ? [packing] : [], bothers: [], otherwise: [], follows: null },
  }
  const settings = { askedToTest: true, tourSeen: true, 'health.answers': allSaid(), 'health.askedOn': LAST_NIGHT }
  return exportDiary({
    nights: waits ? [sampleNight(toNightDate(LAST_NIGHT), { count: 1 })] : lived,
    cramps: [],
    trials: [{ id: 'packed', record }],
    settings,
  })
}

const blind = (person: BlindPerson) => () => blindDiary(person)
const ENDED = { nights: 113, seed: 7, ratio: 0.4 } as const
const WEEKLY = { nights: 182, seed: 5, pairs: 13, unitNights: 7, ratio: 1 } as const

/** The first evening. */
export const WAITS = blind({ nights: 0, seed: 7, ratio: null, waits: true })
/** Two people with the same nights, whose coins fell otherwise. */
export const SEALED = blind({ nights: 75, seed: 7, ratio: null })
export const SEALED_OTHERWISE = blind({ nights: 75, seed: 8, ratio: null })
export const OPENED_EARLY = blind({
  ...{ nights: 75, seed: 7, ratio: null },
  opened: { from: '2026-02-20', reason: 'doctor' },
})
export const GUESS_DUE = blind(ENDED)
export const GUESS_DUE_WEEKLY = blind(WEEKLY)
export const NO_IDEA = blind({ ...ENDED, guess: (truth) => truth.map(() => null) })
export const TOLD_APART = blind({ ...WEEKLY, guess: (truth) => truth })
export const ENDED_OPENED = blind({ ...ENDED, opened: { from: '2026-02-20', reason: 'mixed-up' } })
