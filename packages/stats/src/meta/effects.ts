import type { StudyEffect } from './study.ts'

/** One arm of a study that counted people: `events` of `people` had it. */
export interface ArmShare {
  readonly events: number
  readonly people: number
}

/** One arm of a study that counted events over time; the unit of time is free, and the same in both arms. */
export interface ArmRate {
  readonly events: number
  readonly time: number
}

/** One arm of a study that reported a mean over people and their standard deviation. */
export interface ArmMean {
  readonly mean: number
  readonly sd: number
  readonly people: number
}

/**
 * What to do with a cell of 0, from which no logarithm can be taken. `'name-it'`: no effect, the answer says which
 * cells are empty. `'add-half'`: half an event is added to every cell of that study, which pulls the ratio towards 1.
 */
export type ZeroCells = 'name-it' | 'add-half'

/** A log ratio with its variance, or why there is none. */
export type RatioEffect =
  | ({
      readonly type: 'estimated'
      /** True where half an event was added to every cell. */
      readonly addedHalf: boolean
    } & StudyEffect)
  /** Some cells are empty, and the caller did not ask for {@link ZeroCells} to be filled. */
  | { readonly type: 'zero-cell'; readonly cells: readonly EmptyCell[] }
  /** Neither arm had an event (or nobody was without one): the study says nothing about a ratio. */
  | { readonly type: 'no-contrast' }

export type EmptyCell = 'treated events' | 'control events' | 'treated without' | 'control without'

/**
 * Log rate ratio, treated to control: exp(-0.51) = 0.6 reads "40 % fewer". Variance 1/a + 1/b: Poisson events, so too
 * small where events come in spells. As metafor's escalc, measure "IRR".
 *
 * @throws RangeError on events that are not whole and 0 or more, or time not above 0
 */
export function rateRatio(treated: ArmRate, control: ArmRate, zeroCells: ZeroCells = 'name-it'): RatioEffect {
  for (const { events, time } of [treated, control]) {
    checkWhole('events', events)
    if (!(time > 0 && Number.isFinite(time))) throw new RangeError(`time must be above 0; got ${time}`)
  }
  if (treated.events + control.events === 0) return { type: 'no-contrast' }
  const cells = named({ 'treated events': treated.events, 'control events': control.events })
  if (cells.length > 0 && zeroCells === 'name-it') return { type: 'zero-cell', cells }
  const half = cells.length > 0 ? 0.5 : 0
  const a = treated.events + half
  const b = control.events + half
  const estimate = Math.log(a / treated.time / (b / control.time))
  return { type: 'estimated', addedHalf: half > 0, estimate, variance: 1 / a + 1 / b }
}

/** Log risk ratio, treated to control. As metafor's escalc, measure "RR". @throws RangeError as {@link oddsRatio} does */
export function riskRatio(treated: ArmShare, control: ArmShare, zeroCells: ZeroCells = 'name-it'): RatioEffect {
  return fromTable(treated, control, zeroCells, (a, b, c, d) => ({
    estimate: Math.log(a / (a + b) / (c / (c + d))),
    variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
  }))
}

/**
 * Log odds ratio, treated to control. As metafor's escalc, measure "OR".
 *
 * @throws RangeError on events that are not whole and between 0 and people, or people not whole and 1 or more
 */
export function oddsRatio(treated: ArmShare, control: ArmShare, zeroCells: ZeroCells = 'name-it'): RatioEffect {
  return fromTable(treated, control, zeroCells, (a, b, c, d) => ({
    estimate: Math.log((a * d) / (b * c)),
    variance: 1 / a + 1 / b + 1 / c + 1 / d,
  }))
}

/**
 * Mean difference, treated minus control, in the unit of the outcome; each arm has its own standard deviation. As
 * metafor's escalc, measure "MD". People are the units: not the weeks of a person, which are alike.
 *
 * @throws RangeError on a mean that is not a number, a standard deviation not above 0, or fewer than two people
 */
export function meanDifference(treated: ArmMean, control: ArmMean): StudyEffect {
  for (const { mean, sd, people } of [treated, control]) {
    checkWhole('people', people)
    if (people < 2) throw new RangeError(`a standard deviation needs two people or more; got ${people}`)
    if (!Number.isFinite(mean)) throw new RangeError(`mean ${mean} is not a number`)
    if (!(sd > 0 && Number.isFinite(sd))) throw new RangeError(`sd must be above 0; got ${sd}`)
  }
  const variance = treated.sd ** 2 / treated.people + control.sd ** 2 / control.people
  return { estimate: treated.mean - control.mean, variance }
}

type Table = (a: number, b: number, c: number, d: number) => StudyEffect

function fromTable(treated: ArmShare, control: ArmShare, zeroCells: ZeroCells, effect: Table): RatioEffect {
  const [a, b] = checkShare(treated)
  const [c, d] = checkShare(control)
  if (a + c === 0 || b + d === 0) return { type: 'no-contrast' }
  const cells = named({ 'treated events': a, 'control events': c, 'treated without': b, 'control without': d })
  if (cells.length > 0 && zeroCells === 'name-it') return { type: 'zero-cell', cells }
  const half = cells.length > 0 ? 0.5 : 0
  return { type: 'estimated', addedHalf: half > 0, ...effect(a + half, b + half, c + half, d + half) }
}

/** With and without an event. */
function checkShare({ events, people }: ArmShare): readonly [number, number] {
  checkWhole('events', events)
  checkWhole('people', people)
  if (people < 1 || events > people) throw new RangeError(`${events} events among ${people} people`)
  return [events, people - events]
}

function checkWhole(name: string, value: number): void {
  if (!(Number.isInteger(value) && value >= 0)) {
    throw new RangeError(`${name} must be a whole number, 0 or more; got ${value}`)
  }
}

const named = (cells: Partial<Record<EmptyCell, number>>): readonly EmptyCell[] =>
  (Object.keys(cells) as EmptyCell[]).filter((cell) => cells[cell] === 0)
