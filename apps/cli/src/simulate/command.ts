import { addNights, type NightDate } from '@uncramp/diary'
import { rampedDoses, type SimulatedNights, simulateNights } from '@uncramp/stats'
import { drawSchedule } from '@uncramp/trial'
import type { Io } from '../io.ts'
import { parseSimulateOptions, type SimulateOptions } from './options.ts'

/** Where the dates of a diary nobody wrote begin. */
const FIRST_NIGHT = '2026-01-01'

/** `uncramp simulate`: exit code 0. @throws UsageError */
export async function runSimulate(args: readonly string[], io: Io): Promise<number> {
  const options = parseSimulateOptions(args)
  const seed = options.seed ?? io.randomSeed()
  if (options.seed === null) io.err(`--seed ${seed} draws the same again.\n`)
  if (options.format === 'csv') await io.out(`${columns(options).join(',')}\n`)
  for (let person = 1; person <= options.people; person++) {
    const diary = drawDiary(options, seedOf(seed, person))
    if (person === 1) noteLeftOver(diary, options, io)
    await io.out(options.format === 'csv' ? toCsv(diary, options, person) : toProblem(diary, options, { seed, person }))
  }
  return 0
}

/** Far apart, so that the people of two near seeds are not the same ones. */
const seedOf = (seed: number, person: number): number => (seed + Math.imul(person - 1, 0x9e3779b1)) >>> 0

function noteLeftOver({ nights }: SimulatedNights, { nights: asked, unitNights }: SimulateOptions, io: Io): void {
  if (nights === asked) return
  io.err(`${nights} of ${asked} nights are drawn: whole pairs of units of ${unitNights} only.\n`)
}

/** Two seeds a person: the order of her nights must know nothing of her cramps. */
function drawDiary({ nights, unitNights, ratio, person, ...effect }: SimulateOptions, seed: number): SimulatedNights {
  const drawn = { ...person, seed: (seed + 1) >>> 0 }
  if (unitNights === null) return simulateNights({ ...drawn, nights })
  const given = dosesDrawn(unitNights, nights, seed)
  const treatments = rampedDoses(given, effect).map((dose) => [dose])
  const { counts } = simulateNights({ ...drawn, nights: given.length, treatments, ratios: [ratio] })
  return { nights: given.length, counts, treatments: given.map((dose) => [dose]) }
}

/** [night] 1 on treatment: whole pairs of units, as many as fit. */
function dosesDrawn(unitNights: 1 | 2 | 7 | 14, nights: number, seed: number): readonly number[] {
  const pairs = Math.floor(nights / (2 * unitNights))
  const protocol = { treatment: 'simulated', unitNights, pairs, baselineNights: 0, washoutNights: 0 }
  const { units } = drawSchedule({ ...protocol, firstNight: FIRST_NIGHT }, seed)
  return units.flatMap(({ arm, nights: length }) => Array<number>(length).fill(arm === 'treatment' ? 1 : 0))
}

function columns({ people, unitNights }: SimulateOptions): readonly string[] {
  return [...(people > 1 ? ['person'] : []), 'date', 'count', ...(unitNights === null ? [] : ['treatment'])]
}

/** A night that is not recorded has a row without a count, so that no night loses its place. */
function toCsv({ counts, treatments }: SimulatedNights, options: SimulateOptions, person: number): string {
  const rows = counts.map((count, night) => [
    ...(options.people > 1 ? [person] : []),
    addNights(FIRST_NIGHT as NightDate, night),
    count ?? '',
    ...(options.unitNights === null ? [] : [treatments[night]![0]!]),
  ])
  return rows.map((row) => `${row.join(',')}\n`).join('')
}

function toProblem(
  diary: SimulatedNights,
  { person, ratio, unitNights }: SimulateOptions,
  drawn: { readonly seed: number; readonly person: number },
): string {
  const truth = { ...drawn, ...person, ...(unitNights === null ? {} : { ratio, unit_nights: unitNights }) }
  const { nights, counts, treatments } = diary
  return `${JSON.stringify({ nights, counts, treatments, covariates: [], truth })}\n`
}
