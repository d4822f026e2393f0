import { CURVE_BETAS, type LikelihoodCurve } from '@uncramp/stats'
import * as v from 'valibot'
import { InputError } from '../fault.ts'

const FORMAT = 'uncramp-curve'
const VERSION = 1

/** A curve as it leaves the device: what it is, where its points lie, and 33 numbers. Nothing else. */
export interface CurveFile {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  /** Log rate ratio of the first and the last number, in even steps. */
  readonly from: number
  readonly to: number
  readonly log_likelihood: LikelihoodCurve
}

const FROM = CURVE_BETAS[0]!
const TO = CURVE_BETAS[CURVE_BETAS.length - 1]!
/** Finer decimals would say nothing of the treatment, and only mark the person. */
const DECIMALS = 1e4

export function toCurveFile(curve: LikelihoodCurve): CurveFile {
  // Adding 0 turns -0 into 0.
  const rounded = curve.map((value) => Math.round(value * DECIMALS) / DECIMALS + 0)
  return { format: FORMAT, version: VERSION, from: FROM, to: TO, log_likelihood: rounded }
}

/** A likelihood this far below the best is beyond any diary the count model takes. */
const LEAST = -1e5
const NUMBER = 'is not a list of 33 numbers, the largest 0'
const Numbers = v.pipe(
  v.array(v.pipe(v.number(NUMBER), v.minValue(LEAST, NUMBER), v.maxValue(0, NUMBER)), NUMBER),
  v.length(CURVE_BETAS.length, NUMBER),
  v.check((values) => Math.max(...values) === 0, NUMBER),
)

/** @throws InputError in words that follow the name of the file */
export function fromCurveFile(value: unknown): LikelihoodCurve {
  const { format, version, from, to, log_likelihood } = Object(value) as Record<string, unknown>
  if (format !== FORMAT) throw new InputError('is not a curve. Give what uncramp curve printed.')
  if (version !== VERSION) {
    throw new InputError(
      `has version ${JSON.stringify(version)} of the format, and this uncramp reads version ${VERSION}. Make the curve anew, or update uncramp.`,
    )
  }
  if (from !== FROM || to !== TO) {
    throw new InputError(
      `has points from ${JSON.stringify(from)} to ${JSON.stringify(to)}, not from ${FROM} to ${TO}. Make the curve anew.`,
    )
  }
  const numbers = v.safeParse(Numbers, log_likelihood)
  if (!numbers.success) throw new InputError(`has a log_likelihood that ${NUMBER}. Make the curve anew.`)
  return numbers.output
}
