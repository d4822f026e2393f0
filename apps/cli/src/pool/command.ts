import { addPerson, type LikelihoodCurve, type Pool, pool, rowMaker, steady } from '@uncramp/stats'
import { parse } from '../args.ts'
import { InputError, UsageError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf } from '../read.ts'
import { type OnePerson, toAnswer } from './answer.ts'
import { readCurves } from './readCurves.ts'
import { toPoolSentences } from './sentences.ts'

/** `uncramp pool`: exit code 0. @throws InputError */
export async function runPool(args: readonly string[], io: Io): Promise<number> {
  const { positionals, values } = parse('pool', args, { json: { type: 'boolean' }, steady: { type: 'string' } })
  if (positionals.length === 0) throw new UsageError('pool: no file was given.', 'pool')
  const start = io.now()
  const curves = await readCurves(positionals, io)
  const hers = typeof values.steady === 'string' ? await onlyCurve(values.steady, io) : null
  const pooled = pool(curves)
  const held = hers !== null && curves.some((curve) => sameCurve(curve, hers))
  const answer = toAnswer(pooled, hers && onePerson(hers, pooled, held), {
    notes: [...notesOf(curves, pooled), ...(hers === null || held ? [] : [NOT_HELD])],
    milliseconds: io.now() - start,
  })
  await io.out(values.json === true ? `${JSON.stringify(answer)}\n` : toPoolSentences(answer))
  return 0
}

async function onlyCurve(path: string, io: Io): Promise<LikelihoodCurve> {
  const [curve, ...more] = await readCurves([path], io)
  if (curve === undefined || more.length > 0) {
    throw new InputError(`${nameOf(path)} holds ${more.length + 1} curves, but --steady is for one person's.`)
  }
  return curve
}

/** She must not lean on herself: if the pool does not hold her she is put in first, and taken out again. */
function onePerson(curve: LikelihoodCurve, { sum }: Pool, held: boolean): OnePerson {
  const whole = held ? sum : addPerson(sum, rowMaker(sum.grid)(curve))
  return { effect: steady(curve, whole), others: whole.people - 1 }
}

const NOT_HELD = 'The curve given with --steady is not among those pooled, so all of them are the others.'

function notesOf(curves: readonly LikelihoodCurve[], { posterior }: Pool): readonly string[] {
  const different = new Set(curves.map((curve) => curve.join())).size
  const same = curves.length - different
  const flat = curves.filter((curve) => curve.every((value) => value === 0)).length
  return [
    ...(same === 0 ? [] : [sameNote(same)]),
    ...(flat === 0
      ? []
      : [`${flat} of the curves ${flat === 1 ? 'is' : 'are'} flat and ${flat === 1 ? 'adds' : 'add'} nothing.`]),
    ...(posterior.atEdge
      ? ['Some of the answer may lie beyond ratios of 0.02 to 7.4 or a spread of 2: take it as a rough one.']
      : []),
  ]
}

function sameNote(same: number): string {
  const which = same === 1 ? '1 curve is a repeat of another' : `${same} curves are repeats of others`
  return `${which}, to the last digit. Each was counted as one more person: a curve does not say whose it is. If it is the same person twice, leave one out.`
}

function sameCurve(a: LikelihoodCurve, b: LikelihoodCurve): boolean {
  return a.every((value, i) => value === b[i])
}
