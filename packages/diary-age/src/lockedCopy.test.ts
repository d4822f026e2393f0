import { type Diary, exportDiary, problemSentence } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, test } from 'vitest'
import { isLocked, lockDiary, type Opened, openLocked } from './index.ts'

/** Cheap to guess, so that the tests are quick. What people get is `usual`, below. */
const QUICK = 2
const PASSPHRASE = 'four small brown owls'
const diary: Diary = {
  nights: [sampleNight('2026-04-01'), sampleNight('2026-04-02', { count: 2, taken: { magnésium: true } })],
  cramps: [sampleCramp('a', '2026-04-02', { minutes: 3.5, pain: 7 })],
  trials: [{ id: 't', record: { seed: 7 } }],
  settings: { theme: 'night' },
}

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const bytesOf = (latin1: string) => Uint8Array.from(latin1, (character) => character.charCodeAt(0))
function sentence(opened: Opened): string {
  if (opened.type !== 'refused') throw new Error(`not refused but ${opened.type}`)
  return problemSentence(opened.problem)
}

let locked: Uint8Array
beforeAll(async () => {
  locked = await lockDiary(diary, PASSPHRASE, QUICK)
})

test('a locked copy gives back the very same diary, and its bytes show none of it', async () => {
  expect(await openLocked(locked, PASSPHRASE)).toEqual({ type: 'read', diary })
  expect(text(locked)).not.toMatch(/uncramp|2026|night/)
})

test('it is an age file, as any age program reads it', async () => {
  expect(isLocked(locked)).toBe(true)
  expect(text(locked)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 2\n/)
  const other = new Decrypter()
  other.addPassphrase(PASSPHRASE)
  expect(await other.decrypt(locked, 'text')).toBe(exportDiary(diary))
})

test('unless told otherwise each guess costs 2^17, and it opens all the same', async () => {
  const usual = await lockDiary(diary, PASSPHRASE)
  expect(text(usual)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/)
  expect(await openLocked(usual, PASSPHRASE)).toEqual({ type: 'read', diary })
})

test('the same diary locked twice gives two files that have nothing in common', async () => {
  const again = await lockDiary(diary, PASSPHRASE, QUICK)
  expect(text(again).slice(0, 60)).not.toBe(text(locked).slice(0, 60))
})

test('a wrong passphrase opens nothing and is told as that', async () => {
  for (const wrong of ['', 'four small brown owl', 'Four small brown owls', 'foursmallbrownowls']) {
    expect(await openLocked(locked, wrong)).toEqual({ type: 'wrong-passphrase' })
  }
})

test('a space at the end and another way to write é open it all the same', async () => {
  const accented = await lockDiary(diary, 'caf\u00e9 au lait ', QUICK)
  expect((await openLocked(accented, 'cafe\u0301 au lait')).type).toBe('read')
})

describe('each file that cannot be opened is refused in one sentence', () => {
  test('a file cut off anywhere', async () => {
    const header = text(locked).indexOf('\n--- ') + 49
    for (const end of [25, 60, header - 1, header, header + 10, header + 40, locked.length - 1]) {
      expect(sentence(await openLocked(locked.subarray(0, end), PASSPHRASE)), `cut at ${end}`).toBe(
        'The file: it is damaged or cut off, and cannot be opened. Try another copy, or save a new one.',
      )
    }
  })

  test('a file with one wrong byte in what is locked', async () => {
    const wrong = locked.slice()
    wrong[wrong.length - 5]! ^= 1
    expect(sentence(await openLocked(wrong, PASSPHRASE))).toMatch(/damaged or cut off/)
  })

  test('a file that is no age file', async () => {
    expect(isLocked(bytesOf('date,cramps\n'))).toBe(false)
    expect(sentence(await openLocked(bytesOf(exportDiary(diary)), PASSPHRASE))).toMatch(/not a locked copy/)
  })

  test('a file of a newer age', async () => {
    const newer = bytesOf(text(locked).replace('/v1\n', '/v2\n'))
    expect(isLocked(newer)).toBe(true)
    expect(sentence(await openLocked(newer, PASSPHRASE))).toMatch(/newer way \(v2\).*Update Uncramp/)
  })

  test('a file locked with a key', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    const keyed = await encrypter.encrypt(exportDiary(diary))
    expect(sentence(await openLocked(keyed, PASSPHRASE))).toMatch(/with a key, not with a passphrase/)
  })

  test('a lock that would take more memory than there is', async () => {
    const heavy = bytesOf(text(locked).replace(/(scrypt \S+) 2\n/, '$1 30\n'))
    expect(sentence(await openLocked(heavy, PASSPHRASE))).toMatch(/too strong for this device/)
  })

  test('something else, locked', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(PASSPHRASE)
    encrypter.setScryptWorkFactor(QUICK)
    const letter = await encrypter.encrypt('Dear diary')
    expect(sentence(await openLocked(letter, PASSPHRASE))).toMatch(/not a copy of an Uncramp diary/)
  })

  test('a diary of a newer Uncramp, locked', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(PASSPHRASE)
    encrypter.setScryptWorkFactor(QUICK)
    const newer = await encrypter.encrypt(exportDiary(diary).replace('"version": 2', '"version": 3'))
    expect(sentence(await openLocked(newer, PASSPHRASE))).toMatch(/newer Uncramp \(version 3/)
  })
})
