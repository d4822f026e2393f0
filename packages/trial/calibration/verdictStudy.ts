import { probabilityRatioBelow, readTreatments } from '@uncramp/stats'
import type { Ending } from '../src/endings.ts'
import { lookNight, lookWeeks } from '../src/looks.ts'
import { monitor } from '../src/monitor.ts'
import { toCountProblem } from '../src/problem.ts'
import { LAST_LOOK_WEEK } from '../src/protocol.ts'
import { LagOneAncova } from './ancova.ts'
import type { Cell } from './cells.ts'
import { type CalibrationPerson, drawPerson } from './people.ts'
import { screened } from './screened.ts'

type Final = Exclude<Ending['type'], 'cannot-tell-yet'>

/** What some people of a cell came to. Sums, so that batches add up. */
export interface Tally {
  readonly people: number
  /** [week] people told so by the end of that week, 0 to 26. */
  readonly told: Readonly<Record<Final, readonly number[]>>
  /** Looks ended by the guard on recording, of all that were made. */
  readonly guarded: number
  readonly looks: number
  /** 95 % intervals that hold the true ratio, at the end of weeks 12 and 26, of those asked. */
  readonly covered: { readonly week12: number; readonly week26: number; readonly asked: number }
  /** Largest t of a lag-1 ANCOVA over the same looks, one a person: to week 12, to week 26. */
  readonly ancova: { readonly week12: readonly number[]; readonly week26: readonly number[] }
}

/** Of each cell the first people are asked for their intervals: it takes exact fits at fixed nights. */
export const ASKED_FOR_INTERVALS = 600

/** Follows people `from` to `from + people` through their weekly looks, with the product's own rule. */
export function verdictStudy(cell: Cell, from: number, people: number): Tally {
  return Array.from({ length: people }, (_, i) => from + i)
    .map((number) => follow(cell, number))
    .reduce(add, NOBODY)
}

function follow(cell: Cell, number: number): Tally {
  const person = drawPerson(cell, number)
  const { newLooks, ending } = monitor(person.trial, person.nights, [], person.nights.length, screened(cell.unitNights))
  const week = newLooks.at(-1)?.week ?? LAST_LOOK_WEEK
  const byWeek = (type: Final) =>
    Array.from({ length: LAST_LOOK_WEEK + 1 }, (_, w) => +(ending.type === type && w >= week))
  const { week12, week26 } = ancovaOf(person)
  return {
    people: 1,
    told: {
      helps: byWeek('helps'),
      'nothing-worth-having': byWeek('nothing-worth-having'),
      'makes-it-worse': byWeek('makes-it-worse'),
    },
    guarded: newLooks.filter((look) => because(look.ending) === 'recording-differs').length,
    looks: newLooks.length,
    covered: number < ASKED_FOR_INTERVALS ? coverage(cell, person) : NOBODY.covered,
    ancova: { week12: [week12], week26: [week26] },
  }
}

const because = (ending: Ending) => (ending.type === 'cannot-tell-yet' ? ending.because : null)

function coverage(cell: Cell, { trial, nights }: CalibrationPerson): Tally['covered'] {
  const holds = (week: number) => {
    const [effect] = readTreatments(toCountProblem(trial, nights, 'as-planned', lookNight(trial, week)))
    if (effect?.type !== 'estimated') return 0
    const below = probabilityRatioBelow(effect.density, cell.ratio)
    return +(below > 0.025 && below < 0.975)
  }
  return { week12: holds(12), week26: holds(26), asked: 1 }
}

function ancovaOf({ trial, nights }: CalibrationPerson) {
  const { counts, treatments } = toCountProblem(trial, nights, 'as-planned', nights.length)
  const looks = new Set(lookWeeks(trial).map((week) => 7 * week - 1))
  const test = new LagOneAncova()
  let largest = Number.NEGATIVE_INFINITY
  let week12 = largest
  counts.forEach((count, night) => {
    test.add(count, treatments[night]![0]!)
    if (looks.has(night)) largest = Math.max(largest, test.t())
    if (night === 83) week12 = largest
  })
  return { week12: rounded(week12), week26: rounded(largest) }
}

const rounded = (t: number) => Math.round(t * 1000) / 1000

const zeros = () => Array.from({ length: LAST_LOOK_WEEK + 1 }, () => 0)

export const NOBODY: Tally = {
  people: 0,
  told: { helps: zeros(), 'nothing-worth-having': zeros(), 'makes-it-worse': zeros() },
  guarded: 0,
  looks: 0,
  covered: { week12: 0, week26: 0, asked: 0 },
  ancova: { week12: [], week26: [] },
}

/** Two tallies of one cell together. */
export function add(a: Tally, b: Tally): Tally {
  const sums = (x: readonly number[], y: readonly number[]) => x.map((value, i) => value + y[i]!)
  return {
    people: a.people + b.people,
    told: {
      helps: sums(a.told.helps, b.told.helps),
      'nothing-worth-having': sums(a.told['nothing-worth-having'], b.told['nothing-worth-having']),
      'makes-it-worse': sums(a.told['makes-it-worse'], b.told['makes-it-worse']),
    },
    guarded: a.guarded + b.guarded,
    looks: a.looks + b.looks,
    covered: {
      week12: a.covered.week12 + b.covered.week12,
      week26: a.covered.week26 + b.covered.week26,
      asked: a.covered.asked + b.covered.asked,
    },
    ancova: {
      week12: [...a.ancova.week12, ...b.ancova.week12],
      week26: [...a.ancova.week26, ...b.ancova.week26],
    },
  }
}
