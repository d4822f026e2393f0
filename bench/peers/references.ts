import { readdirSync, readFileSync } from 'node:fs'
import { type CountProblem, fitCounts, type NormalPrior } from '@uncramp/stats'
import { median } from '../bench.ts'
import { milliseconds } from '../timing.ts'

const FIXTURES = 'packages/stats/fixtures/posteriors'
const YEAR = 'bench/diaries/year.json'

/** A diary with its posterior from a long run of Stan: make.R beside each file. */
export interface Reference extends CountProblem {
  readonly id: string
  /** Where it lies, for R to read. */
  readonly file: string
  readonly prior: { readonly beta: readonly NormalPrior[] }
  readonly posterior: Readonly<Record<string, { readonly mean: number; readonly sd: number }>>
}

/** The reference posteriors of the tests, and a year with two treatments and two covariates. */
export function readReferences(): readonly Reference[] {
  const files = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${FIXTURES}/${name}`)
  return [...files, YEAR].map((file) => {
    const reference = JSON.parse(readFileSync(file, 'utf8'))
    return { ...reference, file, treatmentPriors: reference.prior.beta }
  })
}

export function nameOf({ id, nights, treatments, covariates }: Reference): string {
  const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
  const columns = [counted(treatments[0]!.length, 'treatment')]
  if (covariates[0]?.length) columns.push(counted(covariates[0].length, 'covariate'))
  return `${id}: ${nights} nights, ${columns.join(', ')}`
}

/** How far means of beta lie from the reference, in its standard deviations: one a treatment. */
export function errorsOf({ posterior }: Reference, means: readonly number[]): readonly number[] {
  return means.map((mean, k) => {
    const known = posterior[`beta[${k + 1}]`]!
    return Math.abs(mean - known.mean) / known.sd
  })
}

export function ourErrors(reference: Reference): readonly number[] {
  const means = fitCounts(reference).treatments.map((effect) => {
    if (effect.type !== 'estimated') throw new Error(`${reference.id}: every treatment of a reference varies`)
    return effect.logRatio.mean
  })
  return errorsOf(reference, means)
}

/** Root mean square of our errors over all references. Stan's own Monte Carlo error is in it. */
export function typicalError(references: readonly Reference[]): number {
  const errors = references.flatMap(ourErrors)
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)
}

/** Fits in a row: the first has the memory of another diary about it. */
const IN_A_ROW = 4

/** Seconds of warm fits. */
export function fitTimes(reference: Reference): readonly number[] {
  const [, ...warm] = milliseconds(() => fitCounts(reference), IN_A_ROW)
  return warm.map((time) => time / 1000)
}

/** Median seconds of a warm fit. */
export function ourSeconds(reference: Reference): number {
  return median(Array.from({ length: 5 }, () => fitTimes(reference)).flat())
}
