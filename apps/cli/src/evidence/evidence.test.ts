import { evidence } from '@uncramp/evidence'
import { expect, test } from 'vitest'
import { withSnakeCase } from '../snakeCase.ts'
import { runMain } from '../testIo.ts'

test('lists every treatment and claim with verdict and certainty', async () => {
  const { code, out } = await runMain(['evidence'])
  expect(code).toBe(0)
  for (const { id, verdict, certainty } of [...evidence().treatments, ...evidence().claims]) {
    expect(out).toContain(`${id.padEnd(22)}${verdict.padEnd(24)}${certainty}\n`)
  }
  expect(out).toContain('No clinician has reviewed this yet')
})

test('every treatment can be told, with the status of each study before what it found', async () => {
  for (const { id, studyIds, name } of evidence().treatments) {
    const { code, out } = await runMain(['evidence', id])
    expect([code, out.startsWith(`${name}: `)]).toEqual([0, true])
    for (const study of studyIds)
      expect(out).toMatch(new RegExp(`^ {2}${study} \\[[a-z-]+, checked \\d{4}-\\d\\d\\]$`, 'm'))
  }
})

test('the retracted trial of vitamin K2 shows its notice and no number', async () => {
  const { out } = await runMain(['evidence', 'vitamin-k2'])
  expect(out).toContain('tan-2024 [retracted-and-replaced, checked 2026-11]\n    A notice of retraction')
  expect(out).toContain('doi:10.1001/jamainternmed.2025.2160')
  expect(out).not.toMatch(/-2\.67|0\.96|3\.63/)
})

test('numbers that nobody saw are said to be so', async () => {
  const unseen = evidence().studies.find(({ numbersSeen }) => !numbersSeen)!
  const treatment = evidence().treatments.find(({ studyIds }) => studyIds.includes(unseen.id))!
  expect((await runMain(['evidence', treatment.id])).out).toContain('Its numbers were not seen at the source.')
})

test('--json is the whole, or a treatment with its claims and the studies of both', async () => {
  expect(JSON.parse((await runMain(['evidence', '--json'])).out)).toEqual(
    JSON.parse(JSON.stringify(withSnakeCase(evidence()))),
  )
  const one = JSON.parse((await runMain(['evidence', 'magnesium', '--json'])).out)
  expect(one.claims.map(({ id }: { id: string }) => id)).toEqual(['magnesium-helps'])
  expect(one.treatments).toHaveLength(1)
  expect(one.studies.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(one.treatments[0].study_ids))
  expect(one.pooled.pooled.map(({ treatment_id }: { treatment_id: string }) => treatment_id)).toEqual(['magnesium'])
})

test('--verify measures the age of a status by the clock passed in', async () => {
  const early = await runMain(['evidence', '--verify'], '', { today: () => '2026-12-01' })
  const late = await runMain(['evidence', '--verify', '--json'], '', { today: () => '2027-06-01' })
  expect(early.out).toContain('Retracted:\n  tan-2024\n')
  expect(early.out).not.toContain('six months')
  expect(JSON.parse(late.out).stale_status).toHaveLength(74)
})

test('JSON names ids, verdicts, certainty, sources and publication status as the other commands do', async () => {
  const told = JSON.parse((await runMain(['evidence', '--json'])).out)
  const keys = (rows: readonly object[]) => new Set(rows.flatMap((row) => Object.keys(row)))
  for (const key of ['id', 'verdict', 'certainty', 'study_ids']) {
    expect([keys(told.claims).has(key), keys(told.treatments).has(key)]).toEqual([true, true])
  }
  for (const key of ['id', 'citation', 'doi', 'publication', 'seen_at']) expect(keys(told.studies).has(key)).toBe(true)
  expect(JSON.stringify(told)).not.toMatch(/"[a-z]+[A-Z][A-Za-z]*":/)
})

test('what was pooled is told with its trials and how a new one would do, and what was not with its reason', async () => {
  const { out } = await runMain(['evidence', 'magnesium'])
  expect(out).toContain(
    'magnesium, cramps-a-week against placebo: 0.11 (95 % -2.2 to 2.4); 2 trials, 136 people\n' +
      '    I² 0; a new trial would lie in -2.2 to 2.4\n' +
      '    from roguin-maor-2017, frusso-1999\n',
  )
  expect(out).toContain('  barna-2021, NLC_episodes: unit-not-said\n')
  const { out: verified } = await runMain(['evidence', '--verify'])
  expect(verified).toContain('Pooled from several trials:\n  magnesium, cramps-a-week')
})

test('the list names the part of the article that makes no claim', async () => {
  expect((await runMain(['evidence'])).out).toContain('Parts of the article without a claim: sources.')
})

test('a treatment it does not know, or a second one, gets a sentence and exit code 2', async () => {
  expect(await runMain(['evidence', 'magic'])).toEqual({
    code: 2,
    out: '',
    err: 'uncramp: There is no treatment "magic"; uncramp evidence lists them.\n',
  })
  expect(await runMain(['evidence', 'heat', 'massage'])).toMatchObject({ code: 2, out: '' })
})
