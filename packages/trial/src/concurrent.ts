import type { TrialNight } from './nights.ts'
import { lastNight, planFor } from './plan.ts'
import type { Arm, DrawnOrder } from './record.ts'

/** What another test of the same person asked of a night. */
export type ConcurrentDraw =
  | Arm
  /** It had not begun, or rested. */
  | 'none'
  /** It is over, and nobody knows what she kept of it: those nights have a level of their own. */
  | 'over'

/** Another treatment under test, on one night of the test that is read. */
export interface ConcurrentNight {
  readonly drawn: ConcurrentDraw
  /** Whether it was truly done. `null`: not known. */
  readonly taken: boolean | null
}

/** Another test of the same person, beside the one that is read. */
export interface OtherTest {
  readonly trial: DrawnOrder
  /** Night index of the test that is read on which this one's index 0 falls; negative where it began before. */
  readonly begins: number
  /** Its own index of the last night that counts, where a stop or its answer came before the end of its schedule. */
  readonly lastNight: number | null
  /** Whether it rested on a night, by its own index. */
  readonly rests: (night: number) => boolean
  /** Whether its treatment was done on a night, by its own index. `null`: not known. */
  readonly taken: (night: number) => boolean | null
}

/**
 * Nights with what every other test asked of them, one entry a treatment. A treatment that was not under test on any of
 * these nights is left out, and so is the one that is read: a plan that was changed goes on in a test of its own.
 *
 * @param nights of the test that is read
 */
export function withConcurrent<N extends TrialNight>(
  treatment: string,
  nights: readonly N[],
  others: readonly OtherTest[],
): readonly N[] {
  const treatments = [...new Set(others.map(({ trial }) => trial.protocol.treatment))].filter((id) => id !== treatment)
  const columns = treatments
    .map((id) => others.filter(({ trial }) => trial.protocol.treatment === id))
    .map((tests) => nights.map((_, night) => concurrentOn(tests, night)))
    .filter((column) => column.some(({ drawn }) => drawn === 'treatment' || drawn === 'control'))
  if (columns.length === 0) return nights
  return nights.map((night, i) => ({ ...night, concurrent: columns.map((column) => column[i]!) }))
}

/** The tests of one treatment follow each other, so at most one of them holds a night. */
function concurrentOn(tests: readonly OtherTest[], night: number): ConcurrentNight {
  const each = tests.map((test) => ({ test, own: night - test.begins, drawn: drawnOn(test, night - test.begins) }))
  const holding = each.find(({ drawn }) => drawn === 'treatment' || drawn === 'control')
  if (holding !== undefined) return { drawn: holding.drawn, taken: holding.test.taken(holding.own) }
  const isResting = each.some(({ test, own, drawn }) => drawn === 'none' && own >= 0 && test.rests(own))
  const isOver = !isResting && each.some(({ drawn }) => drawn === 'over')
  return { drawn: isOver ? 'over' : 'none', taken: null }
}

function drawnOn({ trial, lastNight: stopped, rests }: OtherTest, own: number): ConcurrentDraw {
  if (own > Math.min(lastNight(trial.protocol), stopped ?? Number.POSITIVE_INFINITY)) return 'over'
  const plan = planFor(trial, own)
  return plan.phase === 'randomised' && !rests(own) ? plan.arm : 'none'
}
