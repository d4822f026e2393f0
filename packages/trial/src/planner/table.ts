import { rampedDoses, type UntreatedPerson } from '@uncramp/stats'
import { drawUnits } from '../draw.ts'
import { lookWeeks } from '../looks.ts'
import { FIRST_LOOK_WEEK, LAST_LOOK_WEEK, type UnitNights } from '../protocol.ts'
import { cumulated, type EndedBy, FINAL_TYPES, type FinalType, type PlannedWeek, plannedWeeks } from './chances.ts'
import { informationPerWeek } from './information.ts'
import { ENDED, INFORMATION, RATIOS, TESTS } from './plannerTable.ts'
import { longestProtocol, type PlanQuestion } from './question.ts'
import { dosesGiven } from './simulatedTrial.ts'

/**
 * The chance of each ending by the end of weeks 1 to 26, at once: milliseconds, no chance used. Read from a table of
 * simulated tests ({@link ENDED}, a bar of the verdict moved calls for `npm run planner-table`) over unit length, true ratio and the information a week holds ({@link informationPerWeek}), which
 * stands for rate, spells, overdispersion, missing and washout nights; averaged over the people. What lies outside the
 * table is taken at its edge. A slow treatment is read as a quicker one of the effect its nights differ by.
 *
 * @throws RangeError on a ratio that is not above 0, or washout that leaves no night of a unit
 */
export function planFromTable(question: PlanQuestion): readonly PlannedWeek[] {
  const { people, effect } = question
  if (!(effect.ratio > 0)) throw new RangeError(`a rate ratio must be above 0; got ${effect.ratio}`)
  const protocol = longestProtocol(question)
  const ratio = effectiveRatio(question)
  const firstLook = lookWeeks({ protocol, units: [] })[0]!
  const each = people.map((person) => endedBy(person, question, ratio, firstLook))
  const mean = (type: FinalType) =>
    Array.from({ length: LAST_LOOK_WEEK + 1 }, (_, week) => {
      return each.reduce((sum, ended) => sum + ended[type][week]!, 0) / each.length
    })
  const ended = {
    helps: mean('helps'),
    'nothing-worth-having': mean('nothing-worth-having'),
    'makes-it-worse': mean('makes-it-worse'),
  }
  return plannedWeeks(ended, TESTS, firstLook, false)
}

/** The ratio between the nights used of either arm, over one order drawn of the design. */
function effectiveRatio(question: PlanQuestion): number {
  const { effect, unitNights, washoutNights } = question
  if (effect.onset === 0 && effect.offset === 0) return effect.ratio
  const protocol = longestProtocol(question)
  const given = dosesGiven(drawUnits(protocol, 1), protocol)
  const present = rampedDoses(given, effect)
  const mean = (dose: number) => {
    const used = present.filter((_, night) => given[night] === dose && night % unitNights >= washoutNights)
    return used.reduce((sum, value) => sum + value, 0) / used.length
  }
  return effect.ratio ** (mean(1) - mean(0))
}

function endedBy(
  person: UntreatedPerson,
  { unitNights, washoutNights }: PlanQuestion,
  ratio: number,
  firstLook: number,
): EndedBy {
  const information = informationPerWeek(person, { unitNights, washoutNights, ratio })
  const r = placeIn(RATIOS, ratio)
  const i = placeIn(INFORMATION, information)
  const corners = [
    { at: [r.below, i.below], share: (1 - r.part) * (1 - i.part) },
    { at: [r.below, i.below + 1], share: (1 - r.part) * i.part },
    { at: [r.below + 1, i.below], share: r.part * (1 - i.part) },
    { at: [r.below + 1, i.below + 1], share: r.part * i.part },
  ] as const
  const table = tableOf(unitNights)
  const at = (type: FinalType, week: number) =>
    fromLogit(
      corners.reduce((sum, { at: [row, column], share }) => {
        return sum + share * table[row]![column]![type][week]!
      }, 0),
    )
  const weeks: (readonly number[])[] = []
  for (let week = 0; week <= LAST_LOOK_WEEK; week++) {
    const shares = FINAL_TYPES.map((type) => at(type, week))
    weeks.push(withinOne(shares, week > firstLook ? weeks[week - 1] : undefined))
  }
  const of = (type: FinalType) => weeks.map((shares) => shares[FINAL_TYPES.indexOf(type)]!)
  return {
    helps: of('helps'),
    'nothing-worth-having': of('nothing-worth-having'),
    'makes-it-worse': of('makes-it-worse'),
  }
}

/**
 * Each ending is interpolated by itself, so that where nearly all tests have ended they may add up to more than 1. There
 * the first look is scaled, and a later week stays as the week before.
 */
function withinOne(shares: readonly number[], before: readonly number[] | undefined): readonly number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  if (sum <= 1) return shares
  return before ?? shares.map((share) => share / sum)
}

/** Shares bend much over the table, their log odds little; half a test is added to either side. */
const logitOf = (tests: number) => Math.log((tests + 0.5) / (TESTS - tests + 0.5))
const fromLogit = (logit: number) => 1 / (1 + Math.exp(-logit))

/** Where a value lies between the knots of an axis, on the log scale. */
function placeIn(knots: readonly number[], value: number): { readonly below: number; readonly part: number } {
  const next = knots.findIndex((knot) => knot >= value)
  if (next === 0) return { below: 0, part: 0 }
  if (next === -1) return { below: knots.length - 2, part: 1 }
  const below = next - 1
  const part = Math.log(value / knots[below]!) / Math.log(knots[next]! / knots[below]!)
  return { below, part }
}

type UnitTable = readonly (readonly LogOdds[])[]
/** [type][week] log odds of having ended so. */
type LogOdds = Readonly<Record<FinalType, readonly number[]>>
const read = new Map<UnitNights, UnitTable>()

/** [ratio][information] read once from the text of the table. */
function tableOf(unitNights: UnitNights): UnitTable {
  const known = read.get(unitNights)
  if (known !== undefined) return known
  const table = RATIOS.map((_, r) => INFORMATION.map((__, i) => parsed(ENDED[unitNights][r * INFORMATION.length + i]!)))
  read.set(unitNights, table)
  return table
}

function parsed(text: string): LogOdds {
  const columns = text.split(';').map((column) => column.split(' ').map(Number))
  const odds = (type: FinalType) => [
    ...Array.from({ length: FIRST_LOOK_WEEK }, () => logitOf(0)),
    ...cumulated(columns[FINAL_TYPES.indexOf(type)]!).map(logitOf),
  ]
  return {
    helps: odds('helps'),
    'nothing-worth-having': odds('nothing-worth-having'),
    'makes-it-worse': odds('makes-it-worse'),
  }
}
