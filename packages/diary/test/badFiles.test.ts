import { parseDiary, problemSentence, putsOf, readDiary, toNightDate } from '@uncramp/diary'
import { type ImportChoices, importNights, nightRecords, readTable } from '@uncramp/diary/csv'
import { createMemoryStore } from '@uncramp/diary-memory'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
import { BAD_COPIES, BAD_TABLES } from './badFiles.ts'

const DIARY = {
  nights: [sampleNight('2026-04-01', { count: 2 })],
  cramps: [sampleCramp('a', '2026-04-01')],
  trials: [],
  settings: { theme: 'night' },
}

/** As the app does: what is read is written, what is refused is said. */
async function bringIn(
  read: () => { type: 'write'; edits: ReturnType<typeof putsOf> } | { type: 'say'; sentence: string },
) {
  const store = createMemoryStore()
  await store.write(putsOf(DIARY))
  const result = read()
  if (result.type === 'write') await store.write(result.edits)
  return { sentence: result.type === 'say' ? result.sentence : 'was read', diary: await readDiary(store) }
}

function readCsv(content: string | Uint8Array, choices: ImportChoices) {
  const table = readTable(content)
  if (table.type === 'refused') return { type: 'say', sentence: problemSentence(table.problem) } as const
  const result = importNights(table.table, choices)
  if (result.type === 'refused') return { type: 'say', sentence: problemSentence(result.problem) } as const
  if (result.type === 'question') return { type: 'say', sentence: `asked: ${result.ask}` } as const
  const nights = nightRecords(result, result.firstNight ?? toNightDate('2026-01-01'))
  return { type: 'write', edits: putsOf({ nights }) } as const
}

function readCopy(content: string | Uint8Array) {
  const result = parseDiary(content)
  if (result.type === 'refused') return { type: 'say', sentence: problemSentence(result.problem) } as const
  return { type: 'write', edits: putsOf(result.diary) } as const
}

function expectOneSentence(sentence: string, says: RegExp): void {
  expect(sentence).toMatch(says)
  expect(sentence).toMatch(/^[A-Z][^\n]*: .+\. [A-Z].+\.$/)
  expect(sentence.length).toBeLessThan(300)
  expect(sentence).not.toMatch(/Error|undefined|NaN from|\bat \w+ \(/)
}

describe('a table that cannot be read is refused with one sentence, and nothing stored changes', () => {
  test.each(BAD_TABLES)('$what', async ({ content, choices, says }) => {
    const { sentence, diary } = await bringIn(() => readCsv(content, { date: 'date', count: 'count', ...choices }))
    expectOneSentence(sentence, says)
    expect(diary).toEqual(DIARY)
  })
})

describe('a copy that cannot be read is refused with one sentence, and nothing stored changes', () => {
  test.each(BAD_COPIES)('$what', async ({ content, says }) => {
    const { sentence, diary } = await bringIn(() => readCopy(content))
    expectOneSentence(sentence, says)
    expect(diary).toEqual(DIARY)
  })
})
