import { type CountProblem, probabilityRatioBelow, readCoarsely, readTreatments } from '@uncramp/stats'
import type { ReadTreatments } from '../src/looks.ts'
import type { UnitNights } from '../src/protocol.ts'
import { helpsFrom, NOTHING_UP_TO } from '../src/verdict.ts'

/** Nearer than this to a bar, the rough chance is replaced by the exact one. */
const NEAR = 0.02
const LINE = 0.75

/** The product's reading of a treatment, rough where no verdict can hang on the difference. */
/** @param readRoughly one that remembers its person is quicker */
export function screened(unitNights: UnitNights, readRoughly: ReadTreatments = readCoarsely): ReadTreatments {
  return (problem: CountProblem) => {
    const rough = readRoughly(problem)
    const [effect] = rough
    if (effect?.type !== 'estimated') return rough
    const bar = helpsFrom(unitNights, Math.ceil(problem.nights / 7))
    const near = (chance: number, at: number) => Math.abs(chance - at) < NEAR
    const worthwhile = probabilityRatioBelow(effect.density, LINE)
    const decides = near(effect.probHelps, bar) || near(1 - effect.probHelps, bar) || near(worthwhile, NOTHING_UP_TO)
    return decides ? readTreatments(problem) : rough
  }
}
