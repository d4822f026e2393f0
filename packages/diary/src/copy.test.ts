import { createMemoryStore } from '@uncramp/diary-memory'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diaries, SEEDED } from '../test/arbitraries.ts'
import { exportDiary, parseDiary } from './copy.ts'
import { putsOf } from './edits.ts'
import { readDiary } from './store.ts'

describe('a copy of a diary', () => {
  test('gives back every diary without loss', () => {
    fc.assert(
      fc.property(diaries(), (diary) => {
        expect(parseDiary(exportDiary(diary))).toEqual({ type: 'read', diary })
      }),
      SEEDED,
    )
  })

  test('gives the same diary after export, wiping and import', async () => {
    await fc.assert(
      fc.asyncProperty(diaries(), async (diary) => {
        const [first, second] = [createMemoryStore(), createMemoryStore()]
        await first.write(putsOf(diary))
        const copy = parseDiary(exportDiary(await readDiary(first)))
        if (copy.type === 'read') await second.write(putsOf(copy.diary))
        expect(await readDiary(second)).toEqual(await readDiary(first))
      }),
      SEEDED,
    )
  })

  test('cut off anywhere is refused, never read in part', () => {
    fc.assert(
      fc.property(diaries(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (diary, share) => {
        const text = exportDiary(diary).trim()
        expect(parseDiary(text.slice(0, Math.floor(text.length * share))).type).toBe('refused')
      }),
      SEEDED,
    )
  })

  test('is read as bytes too, with a byte order mark or without', () => {
    const diary = { nights: [], cramps: [], trials: [], settings: { name: 'Zoë' } }
    const bytes = new TextEncoder().encode(exportDiary(diary))
    expect(parseDiary(bytes)).toEqual({ type: 'read', diary })
    expect(parseDiary(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ type: 'read', diary })
  })

  test('says its format and version in the first lines, for whoever opens it in an editor', () => {
    const text = exportDiary({ nights: [], cramps: [], trials: [], settings: {} })
    expect(text.split('\n').slice(0, 3)).toEqual(['{', '"format": "uncramp-diary",', '"version": 2,'])
  })
})
