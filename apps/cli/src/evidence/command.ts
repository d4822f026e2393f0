import { evidence, type Graded, verify } from '@uncramp/evidence'
import { parse } from '../args.ts'
import { InputError, UsageError } from '../fault.ts'
import type { Io } from '../io.ts'
import { withSnakeCase } from '../snakeCase.ts'
import { toList, toTreatment, toVerification } from './sentences.ts'

/** `uncramp evidence`: exit code 0. @throws InputError */
export async function runEvidence(args: readonly string[], io: Io): Promise<number> {
  const { positionals, values } = parse('evidence', args, { json: { type: 'boolean' }, verify: { type: 'boolean' } })
  const [id, ...more] = positionals
  if (more.length > 0) throw new UsageError(`evidence reads one treatment, but got also "${more[0]}".`, 'evidence')
  const asked = id === undefined ? evidence() : about(id)
  const [answer, words] = values.verify === true ? verified(asked, io.today().slice(0, 7)) : told(asked, id)
  await io.out(values.json === true ? `${JSON.stringify(withSnakeCase(answer))}\n` : words)
  return 0
}

function verified(asked: Graded, month: string) {
  const verification = verify(asked, month)
  return [verification, toVerification(verification)] as const
}

function told(asked: Graded, id: string | undefined) {
  return [asked, id === undefined ? toList(asked) : toTreatment(asked)] as const
}

/** The treatment, its claims, the studies of both, and what was pooled of them. */
function about(id: string): Graded {
  const { studies, treatments, claims, pooled } = evidence()
  const treatment = treatments.find((one) => one.id === id)
  if (treatment === undefined) throw new InputError(`There is no treatment "${id}"; uncramp evidence lists them.`)
  const its = claims.filter(({ treatmentId }) => treatmentId === id)
  const cited = new Set([treatment, ...its].flatMap(({ studyIds }) => studyIds))
  const of = <Row extends { readonly treatmentId: string }>(rows: readonly Row[]) =>
    rows.filter(({ treatmentId }) => treatmentId === id)
  return {
    treatments: [treatment],
    claims: its,
    studies: studies.filter((study) => cited.has(study.id)),
    pooled: { pooled: of(pooled.pooled), notPooled: of(pooled.notPooled) },
  }
}
