import { type Diary, exportDiary, parseDiary, type Refused } from '@uncramp/diary'
import { readHeader, refuseDamaged } from './header.ts'

/**
 * scrypt with N = 2^17, the least OWASP asks of a passphrase: 128 MB, and a second or more.
 * The library's own 2^18 takes 256 MB, which an old phone may not give when the diary is needed most.
 */
const LOG_N = 17

export type Opened = { readonly type: 'read'; readonly diary: Diary } | { readonly type: 'wrong-passphrase' } | Refused

/**
 * The whole diary as an age file that only the passphrase opens, here or with any age program.
 * @param logN base-2 logarithm of the cost of each guess
 */
export async function lockDiary(diary: Diary, passphrase: string, logN: number = LOG_N): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(asTyped(passphrase))
  encrypter.setScryptWorkFactor(logN)
  return encrypter.encrypt(exportDiary(diary))
}

/** The diary out of a locked copy. Nothing is guessed and nothing is repaired. */
export async function openLocked(bytes: Uint8Array, passphrase: string): Promise<Opened> {
  const read = readHeader(bytes)
  if (read.type === 'refused') return read
  const { Decrypter } = await import('age-encryption')
  const guess = new Decrypter()
  guess.addPassphrase(asTyped(passphrase))
  const fileKey = await guess.decryptHeader(read.header).catch(() => null)
  if (fileKey === null) return { type: 'wrong-passphrase' }
  const opener = new Decrypter()
  opener.addIdentity({ unwrapFileKey: () => fileKey })
  // The key fits, so what fails from here on is the file.
  const text = await opener.decrypt(bytes).catch(() => null)
  return text === null ? refuseDamaged() : parseDiary(text)
}

/** The same passphrase whatever the keyboard: one way to write é, and no space that a phone adds after a word. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC').trim()
}
