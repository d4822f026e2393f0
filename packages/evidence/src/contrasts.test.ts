import { expect, test } from 'vitest'
import pooled from './data/pooled.json'
import { evidence, readEvidence } from './index.ts'
import { changed, type Row } from './testChanged.ts'

/** The evidence with the first effect of one study changed. */
function changedEffect(id: string, change: Readonly<Row>) {
  const raw = changed('studies', id, (study) => {
    const effect = (study.effects as Row[])[0]!
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) delete effect[key]
      else effect[key] = value
    }
  })
  return () => readEvidence(raw)
}

test.each([
  ['hallegraeff-2012', { treatmentId: undefined, against: undefined }, 'names its treatment, or why it is not shown'],
  ['hallegraeff-2012', { treatmentId: undefined }, 'it is against something, but of no treatment'],
  ['hallegraeff-2012', { notShown: 'same-trials' }, 'it is not shown, so it is against nothing'],
  ['hallegraeff-2012', { treatmentId: 'magic' }, 'there is no treatment magic'],
  ['hallegraeff-2012', { treatmentId: 'heat' }, 'it is not among the studies of heat'],
  ['hallegraeff-2012', { against: 'nothing-much' }, 'which is no comparator and no treatment'],
  ['hallegraeff-2012', { outcome: 'happiness' }, 'its outcome has no measure'],
  ['hallegraeff-2012', { measure: 'RR' }, 'RR is not the scale of cramps-a-week'],
  [
    'delacour-2018',
    { treatmentId: 'alcohol-reduction', notShown: undefined, against: 'no-treatment' },
    'only a trial or a review compares',
  ],
])('an effect of %s with %o is refused', (id, change, fault) => {
  expect(changedEffect(id, change)).toThrow(fault)
})

test('a pool with a study that was retracted is refused', () => {
  const raw = structuredClone({ ...evidence(), pooled })
  raw.pooled.pooled[0]!.trials[0]!.studyId = 'tan-2024'
  expect(() => readEvidence(raw)).toThrow('magnesium: tan-2024 cannot be pooled')
})
