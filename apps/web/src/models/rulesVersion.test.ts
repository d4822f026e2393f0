import { createHash } from 'node:crypto'
import { LABS } from '@uncramp/nutrition'
import { type Answers, CONTRAINDICATIONS, MEDICINES, QUESTIONS, WARNING_SIGNS } from '@uncramp/safety'
import { expect, test } from 'vitest'
import { heldOf } from './gates.ts'
import { NOTHING_SAID } from './health.ts'
import { RULES_VERSION } from './held.ts'

/** Add a line when the rules change, and raise RULES_VERSION: what was worked out before is then held back at once. */
const FINGERPRINTS: Readonly<Record<number, string>> = { 1: 'ec2057bd70c1', 2: '277ada6440d4', 3: '6807c5d5cf69' }

/** The rules as data, and what they hold back of each answer by itself: code that reads them counts too. */
function fingerprint(): string {
  const said: readonly Answers[] = QUESTIONS.flatMap(({ id }) =>
    (['yes', 'no', 'not-sure'] as const).map((answer) => ({ questions: { [id]: answer } })),
  )
  const held = said.map((answers) => ({ ...heldOf({ ...NOTHING_SAID, answers }), rules: 0 }))
  const rules = JSON.stringify([WARNING_SIGNS, CONTRAINDICATIONS, MEDICINES, LABS, held])
  return createHash('sha256').update(rules).digest('hex').slice(0, 12)
}

test('a change of the rules raises their version', () => {
  expect(FINGERPRINTS[RULES_VERSION]).toBe(fingerprint())
})
