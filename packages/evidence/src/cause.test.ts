import { expect, test } from 'vitest'
import { evidence, readEvidence } from './index.ts'
import { changed } from './testChanged.ts'

const all = evidence()
const cause = (id: string) => all.causes.find((one) => one.id === id)!

test('holds 46 causes, 18 facts and two short pages', () => {
  expect([all.causes.length, all.facts.length, all.pages.length]).toEqual([46, 18, 2])
})

test.each(['verdict', 'certainty', 'associations', 'sourceIds', 'personCan', 'askDoctor', 'involves', 'when'])(
  'refuses a cause without %s',
  (key) => {
    expect(() => readEvidence(changed('causes', 'pad', (row) => delete row[key]))).toThrow(`.${key}: `)
  },
)

test.each(['verdict', 'certainty', 'statement', 'sourceIds'])('refuses a fact without %s', (key) => {
  expect(() => readEvidence(changed('facts', 'season', (row) => delete row[key]))).toThrow(`.${key}: `)
})

test.each(['causes', 'facts'] as const)(
  'one of the %s names at least one source, which exists and still stands',
  (topic) => {
    const id = topic === 'causes' ? 'pad' : 'season'
    const [extra, none] = [
      (source: string) => changed(topic, id, (row) => (row.sourceIds as string[]).push(source)),
      [],
    ]
    expect(() => readEvidence(extra('nobody1900'))).toThrow(`${id}: there is no source nobody1900`)
    expect(() => readEvidence(extra('tan2024'))).toThrow(`${id}: it rests on tan2024, which was retracted`)
    const without = changed(topic, id, (row) => {
      row.sourceIds = none
    })
    expect(() => readEvidence(without)).toThrow('.sourceIds: ')
  },
)

test('the advice of a cause involves treatments that exist', () => {
  const moon = changed('causes', 'pad', (row) => (row.involves as string[]).push('moon-dust'))
  expect(() => readEvidence(moon)).toThrow('pad: there is no treatment moon-dust')
})

test('the advice to walk, to stretch, to warm, to drink and to eat greens is held against their rules of safety', () => {
  expect(cause('sedentary').involves).toEqual(['exercise'])
  expect(cause('leg-weakness').involves).toEqual(['exercise', 'stretching'])
  expect(cause('cold-legs').involves).toEqual(['heat'])
  expect(cause('dehydration').involves).toEqual(['hydration'])
  expect(cause('magnesium-low').involves).toEqual(['diet-foods', 'food:magnesium', 'food:potassium'])
})

test('a paragraph without a source, or with one that does not exist, is refused', () => {
  const paragraphs = (sourceIds: readonly string[]) =>
    changed('pages', 'what-are-they', (row) => {
      row.paragraphs = [{ id: 'where', sourceIds }]
    })
  expect(() => readEvidence(paragraphs([]))).toThrow('.sourceIds: ')
  expect(() => readEvidence(paragraphs(['nobody1900']))).toThrow('where: there is no source nobody1900')
})

test('what a cause goes with is from its own sources', () => {
  const foreign = changed('causes', 'age', (row) => {
    row.sourceIds = ['grandner2017']
  })
  expect(() => readEvidence(foreign)).toThrow('what it goes with is from its sources')
})

test('linked takes a certainty of moderate or high, and a figure that was seen; less leaves it open', () => {
  const unsure = changed('causes', 'arthritis', (row) => {
    row.certainty = 'low'
  })
  expect(() => readEvidence(unsure)).toThrow('linked takes a certainty that is moderate or high')
  const bold = changed('causes', 'alcohol', (row) => {
    row.certainty = 'high'
  })
  expect(() => readEvidence(bold)).toThrow('and a lower one leaves it open')
  const bare = changed('causes', 'arthritis', (row) => {
    for (const association of row.associations as { estimate: unknown }[]) association.estimate = null
  })
  expect(() => readEvidence(bare)).toThrow('arthritis: linked takes a figure that was seen')
})

test('a number that nobody saw at its source is told by no fact and drawn by no figure', () => {
  const fact = changed('facts', 'season', (row) => {
    row.sourceIds = ['nsf-srlc']
  })
  expect(() => readEvidence(fact)).toThrow('season: nobody saw its numbers')
  const drawn = changed('pages', 'what-are-they', (row) => {
    row.paragraphs = [{ id: 'where', sourceIds: ['nsf-srlc', 'maisonneuve2016'], ofTen: 8 }]
  })
  expect(() => readEvidence(drawn)).toThrow('where: nobody saw its number in its first source')
})

test('general knowledge alone leaves a cause unclear', () => {
  const known = changed('causes', 'family', (row) => {
    Object.assign(row, { verdict: 'may be linked', sourceIds: ['gk'] })
    for (const association of row.associations as { sourceId: string }[]) association.sourceId = 'gk'
  })
  expect(() => readEvidence(known)).toThrow('family: general knowledge alone leaves it unclear')
})

test('a shortage of magnesium or vitamin D is not called a cause of ordinary night cramps', () => {
  expect([cause('magnesium-low').verdict, cause('vitamin-d-low').verdict]).toEqual(['no link found', 'no link found'])
})

test('the link with statins is called slight, though it is sure', () => {
  expect(cause('med-statin')).toMatchObject({ verdict: 'slightly linked', certainty: 'high' })
})

test('a wasting illness of the nerves is matched with nobody, whatever she says', () => {
  expect(cause('als').when).toEqual([])
})

test('nothing is called safe for a reader, and nobody is told to start or stop a medicine', () => {
  const read = all.causes.flatMap(({ summary, personCan, askDoctor }) => [summary, personCan, askDoctor])
  expect(read.filter((text) => /safe for you|stop taking|start taking|supervised pause/i.test(text))).toEqual([])
})
