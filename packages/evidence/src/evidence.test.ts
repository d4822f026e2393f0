import { expect, test } from 'vitest'
import { evidence, isStanding, readEvidence, verify } from './index.ts'
import { changed } from './testChanged.ts'

const all = evidence()
const k2 = all.treatments.find(({ id }) => id === 'vitamin-k2')!

test('its own files are sound, and reading them changes nothing: the app may trust them as they lie there', () => {
  expect(readEvidence(structuredClone(all))).toStrictEqual(all)
})

test('holds every treatment, and every claim of the article', () => {
  expect([all.studies.length, all.treatments.length, all.claims.length]).toEqual([74, 31, 26])
})

test.each(['verdict', 'certainty', 'studyIds', 'stopIf', 'timing', 'blindable', 'selfTest', 'prior'])(
  'refuses a treatment without %s',
  (key) => {
    const raw = changed('treatments', 'stretching', (row) => delete row[key])
    expect(() => readEvidence(raw)).toThrow(`.${key}: `)
  },
)

test.each(['verdict', 'certainty', 'checked', 'studyIds'])('refuses a claim without %s', (key) => {
  expect(() => readEvidence(changed('claims', 'insomnia', (row) => delete row[key]))).toThrow(`.${key}: `)
})

test('a claim without a study is refused, unless it says that no study was found', () => {
  const without = changed('claims', 'foods', (row) => {
    row.studyIds = []
  })
  expect(() => readEvidence(without)).toThrow('names its studies, or says that no study was found')
  without.claims.find(({ id }) => id === 'foods')!.noStudyFound = true
  expect(readEvidence(without).claims).toHaveLength(26)
})

test('refuses a study without a publication status, or with one that was never checked', () => {
  expect(() => readEvidence(changed('studies', 'coppin-2005', (row) => delete row.publication))).toThrow(
    '.publication: ',
  )
  const unchecked = changed('studies', 'coppin-2005', (row) => {
    row.publication = { status: 'published' }
  })
  expect(() => readEvidence(unchecked)).toThrow('.publication.checked: ')
})

test('refuses a source that does not exist, for a treatment and for a claim', () => {
  for (const [topic, id] of [
    ['treatments', 'heat'],
    ['claims', 'insomnia'],
  ] as const) {
    const raw = changed(topic, id, (row) => (row.studyIds as string[]).push('nobody-1900'))
    expect(() => readEvidence(raw)).toThrow(`${id}: there is no study nobody-1900`)
  }
})

test('refuses an id that is given twice', () => {
  const raw = changed('claims', 'insomnia', (row) => {
    row.id = 'age'
  })
  expect(() => readEvidence(raw)).toThrow('age: the id is given twice')
})

test('the retracted trial of vitamin K2 tells its notice and has no number to show', () => {
  const tan = all.studies.find(({ id }) => id === 'tan-2024')!
  expect(isStanding(tan)).toBe(false)
  expect(tan.publication).toMatchObject({
    status: 'retracted-and-replaced',
    noticeDoi: '10.1001/jamainternmed.2025.2160',
  })
  const raw = changed('studies', 'tan-2024', (row) => {
    row.effects = []
  })
  expect(() => readEvidence(raw)).toThrow('.effects: ')
})

test('a retracted study feeds no prior', () => {
  expect(k2.prior).toMatchObject({ mean: 0, judgedFrom: [] })
  const fed = changed('treatments', 'vitamin-k2', (row) => {
    row.prior = { ...k2.prior, judgedFrom: ['tan-2024'] }
  })
  expect(() => readEvidence(fed)).toThrow('vitamin-k2: its prior rests on tan-2024, which was retracted')
  const moved = changed('treatments', 'vitamin-k2', (row) => {
    row.prior = { ...k2.prior, mean: -0.15 }
  })
  expect(() => readEvidence(moved)).toThrow('a prior that rests on no study is centred on no effect')
})

test('a claim is graded as its treatment is', () => {
  const raw = changed('claims', 'magnesium-helps', (row) => {
    row.certainty = 'low'
  })
  expect(() => readEvidence(raw)).toThrow('magnesium-helps: its certainty is not that of magnesium')
})

test('quinine is called harmful; it and what needs a doctor may not be tested on oneself, and the reason is told', () => {
  const barred = all.treatments.filter(({ selfTest }) => !selfTest.allowed).map(({ id }) => id)
  expect(all.treatments.find(({ id }) => id === 'quinine')?.verdict).toBe('harmful')
  expect(barred).toEqual(
    expect.arrayContaining(['quinine', 'potassium', 'magnesium-pregnancy', 'baclofen', 'gabapentin', 'deprescribing']),
  )
})

test('nothing is called safe for a reader, and nobody is told to start or stop a medicine', () => {
  const read = all.treatments.flatMap(({ summary, how, cautions, stopIf }) => [summary, how, ...cautions, ...stopIf])
  expect(read.filter((text) => /safe for you|stop taking|start taking|supervised pause/i.test(text))).toEqual([])
})

test('names sources without a DOI, numbers nobody saw, and statuses older than six months on the day given', () => {
  const now = verify(all, '2027-05')
  expect([now.lackingDoi.length, now.unseenNumbers.length, now.withdrawn]).toEqual([37, 7, ['tan-2024']])
  expect(now.staleStatus).toEqual([])
  expect(now.pooled).toEqual(all.pooled.pooled)
  expect(verify(all, '2027-06').staleStatus).toHaveLength(74)
})
