import { onlyFile, parse } from '../args.ts'
import { UsageError } from '../fault.ts'
import { type Range, toNumber } from '../numbers.ts'

export interface CurveOptions {
  readonly path: string
  /** Of a problem: which treatment, from 0; null when not said. */
  readonly treatment: number | null
  /** Of a copy of a diary: which test, from 0; null when not said. */
  readonly trial: number | null
}

const PLACE: Range = { least: 1, most: 1000, whole: true }

/** @throws UsageError */
export function parseCurveOptions(args: readonly string[]): CurveOptions {
  const parsed = parse('curve', args, {
    treatment: { type: 'string' },
    trial: { type: 'string' },
    json: { type: 'boolean' },
  })
  const place = (name: 'treatment' | 'trial') => {
    const text = parsed.values[name]
    return typeof text === 'string' ? toNumber('curve', name, text, PLACE) - 1 : null
  }
  const [treatment, trial] = [place('treatment'), place('trial')]
  if (treatment !== null && trial !== null) {
    throw new UsageError('--treatment is for a problem and --trial for a copy of a diary. Give one of them.', 'curve')
  }
  return { path: onlyFile('curve', parsed), treatment, trial }
}
