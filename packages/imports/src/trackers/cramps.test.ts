import {
  checkEdits,
  type Diary,
  type DiaryStore,
  invertEdits,
  mergeEdits,
  readDiary,
  toNightDate,
} from '@uncramp/diary'
import { createMemoryStore } from '@uncramp/diary-memory'
import { describe, expect, test } from 'vitest'
import {
  BEARABLE,
  DAYLIO,
  DAYLIO_OLD,
  fileOf,
  NOMIE,
  offsetAt,
  TRACK_AND_GRAPH,
  TRACK_AND_GRAPH_OLD,
} from '../../test/samples.ts'
import { type CrampChoices, crampsFrom, namesIn, readHistory, suggestNames, type Tracked } from '../index.ts'

async function tracked(text: string): Promise<Tracked> {
  const history = await readHistory(fileOf(text), { offsetAt })
  if (history.type !== 'tracked') throw new Error(history.type)
  return history.tracked
}

const CHOICES: CrampChoices = {
  names: ['leg cramps'],
  meaning: 'one-cramp',
  quietDays: 'unknown',
  unclocked: 'morning',
}
const counts = ({ nights }: Diary) => Object.fromEntries(nights.map(({ date, count }) => [date, count]))

describe('Daylio', () => {
  test('one activity is one cramp, in the night of its time', async () => {
    const { diary } = crampsFrom(await tracked(DAYLIO), CHOICES, 'daylio')
    expect(counts(diary)).toEqual({ '2026-01-05': 1, '2026-01-06': 1, '2026-01-08': 1 })
    expect(diary.cramps).toEqual([])
  })

  test('who sleeps by day has it in the night that she slept through', async () => {
    const text = DAYLIO.replace('22:13', '19:30')
    const nightsOf = async (hoursLater: number) =>
      Object.keys(counts(crampsFrom(await tracked(text), { ...CHOICES, hoursLater }, 'daylio').diary))
    expect(await nightsOf(0)).toEqual(['2026-01-05', '2026-01-06', '2026-01-08'])
    expect(await nightsOf(14)).toEqual(['2026-01-04', '2026-01-05', '2026-01-07'])
  })

  test('days without a word stay unknown, and quiet days are none only when she says so', async () => {
    const { diary } = crampsFrom(await tracked(DAYLIO), { ...CHOICES, quietDays: 'none' }, 'daylio')
    expect(counts(diary)).toEqual({ '2026-01-05': 1, '2026-01-06': 1, '2026-01-07': 0, '2026-01-08': 1 })
  })

  test('a note over two lines is one row, and the year of old files has a column of its own', async () => {
    expect((await tracked(DAYLIO)).rows).toEqual({ rows: 4, read: 4, leftOut: [] })
    const { diary } = crampsFrom(await tracked(DAYLIO_OLD), { ...CHOICES, names: ['cramps'] }, 'daylio')
    expect(counts(diary)).toEqual({ '2019-01-05': 1 })
  })
})

describe('Bearable', () => {
  test('a rating is a pain, and a rating of 0 is a night without', async () => {
    const choices: CrampChoices = { ...CHOICES, names: ['Leg cramps'], meaning: 'pain' }
    const { diary, entries } = crampsFrom(await tracked(BEARABLE), choices, 'bearable')
    expect(counts(diary)).toEqual({ '2021-12-08': 1, '2021-12-10': 0, '2021-12-11': 1 })
    expect(diary.cramps.map(({ night, pain, start }) => [night, pain, start])).toEqual([
      ['2021-12-08', 2, null],
      ['2021-12-11', 4, null],
    ])
    expect(entries).toEqual({ rows: 4, read: 3, leftOut: [{ reason: 'other-kind', rows: 1, places: [] }] })
  })

  test('a day without a clock means the night she says', async () => {
    const choices: CrampChoices = { ...CHOICES, names: ['Leg cramps'], unclocked: 'evening' }
    const { diary } = crampsFrom(await tracked(BEARABLE), choices, 'bearable')
    expect(counts(diary)).toEqual({ '2021-12-09': 1, '2021-12-10': 1, '2021-12-11': 1 })
  })
})

describe('Track & Graph', () => {
  test('a value is a count, and a length makes a cramp with its minutes and its start', async () => {
    const count: CrampChoices = { ...CHOICES, names: ['Cramps'], meaning: 'count' }
    expect(counts(crampsFrom(await tracked(TRACK_AND_GRAPH), count, 'tng').diary)).toEqual({
      '2026-01-05': 2,
      '2026-01-07': 1,
    })
    const { diary } = crampsFrom(await tracked(TRACK_AND_GRAPH), { ...CHOICES, names: ['Cramp length'] }, 'tng')
    expect(diary.cramps).toMatchObject([{ id: 'tng-2026-01-05-1', start: '2026-01-05T03:12:00+01:00', minutes: 4.5 }])
  })

  test('labels glued to values in old files are cut off', async () => {
    const { entries } = await tracked(TRACK_AND_GRAPH_OLD)
    expect(entries.map(({ name, value, minutes }) => [name, value, minutes && Math.round(minutes)])).toEqual([
      ['Cramp, where', 0, null],
      ['Cramp, where', 1, null],
      ['D', null, 738],
    ])
  })

  test('half a cramp is refused with its row, never rounded', async () => {
    const half: CrampChoices = { ...CHOICES, names: ['Water'], meaning: 'count' }
    const { diary, entries } = crampsFrom(await tracked(TRACK_AND_GRAPH), half, 'tng')
    expect(diary.nights).toEqual([])
    expect(entries.leftOut).toContainEqual({ reason: 'no-number', rows: 1, places: [{ row: 5, text: 'Water' }] })
  })
})

test('Nomie: tags of a note are entries, by the wall clock of the person', async () => {
  const found = await tracked(NOMIE)
  expect(namesIn(found)).toEqual([
    { name: 'cramps', entries: 2 },
    { name: '+context', entries: 1 },
    { name: 'mood', entries: 1 },
  ])
  const { diary } = crampsFrom(found, { ...CHOICES, names: ['cramps'] }, 'nomie')
  expect(diary.cramps.map(({ start }) => start)).toEqual(['2026-01-05T03:10:00+01:00', '2026-01-06T23:10:00+01:00'])
  expect(counts(diary)).toEqual({ '2026-01-05': 1, '2026-01-07': 1 })
})

test('names that may mean leg cramps are offered, those of other places are not', async () => {
  const text = 'FeatureName,Timestamp,Value\n'
  const names = ['Krämpfe', 'Calambres', 'Night cramps', 'Period cramps', 'Calambres menstruales', 'Water']
  const found = await tracked(text + names.map((name) => `${name},2026-01-05T03:10:00Z,1`).join('\n'))
  expect(suggestNames(found)).toEqual(['Calambres', 'Krämpfe', 'Night cramps'])
})

describe('a history brought in', () => {
  const mine: Diary = {
    nights: [{ date: toNightDate('2026-01-05'), count: 3, sleepLost: true, exposures: {}, taken: { magnesium: true } }],
    cramps: [],
    trials: [],
    settings: { language: 'de' },
  }

  async function storeWith(diary: Diary): Promise<DiaryStore> {
    const store = createMemoryStore()
    await store.write(mergeEdits({ nights: [], cramps: [], trials: [], settings: {} }, diary, 'theirs'))
    return store
  }

  test.each(['mine', 'theirs'] as const)('can be undone: the diary is as before, preferring %s', async (prefer) => {
    const store = await storeWith(mine)
    const before = await readDiary(store)
    const { diary } = crampsFrom(await tracked(NOMIE), { ...CHOICES, names: ['cramps'] }, 'nomie')
    const edits = mergeEdits(before, diary, prefer)
    expect(edits.length).toBeGreaterThan(0)
    checkEdits(edits)
    await store.write(edits)
    await store.write(invertEdits(edits, before))
    expect(await readDiary(store)).toEqual(before)
  })

  test('brought in twice, or turned upside down, changes nothing more', async () => {
    const [header, ...rows] = TRACK_AND_GRAPH.trim().split('\n')
    const choices: CrampChoices = { ...CHOICES, names: ['Cramps', 'Cramp length'] }
    const { diary } = crampsFrom(await tracked(TRACK_AND_GRAPH), choices, 'tng')
    const again = crampsFrom(await tracked([header, ...rows.reverse()].join('\n')), choices, 'tng')
    expect(again.diary).toEqual(diary)
    const store = await storeWith(diary)
    expect(mergeEdits(await readDiary(store), diary, 'theirs')).toEqual([])
  })
})
