import type { Diary, Refused } from '@uncramp/diary'
import type { Locker } from '../locker/client.ts'

/** A locked copy waits for its passphrase, or is being opened with it. */
export type AskingPassphrase =
  | { readonly type: 'passphrase'; readonly fault: 'wrong' | 'no-memory' | null }
  | { readonly type: 'unlocking' }

type Ask = Extract<AskingPassphrase, { type: 'passphrase' }>

export const askPassphrase = (fault: Ask['fault'] = null): Ask => ({ type: 'passphrase', fault })

/** One try: the diary, a refusal of the file, or the question again. */
export async function unlock(
  locker: Locker,
  bytes: Uint8Array,
  passphrase: string,
): Promise<{ readonly type: 'read'; readonly diary: Diary } | Refused | Ask> {
  const opened = await locker.open(bytes, passphrase).catch(() => null)
  if (opened === null) return askPassphrase('no-memory')
  return opened.type === 'wrong-passphrase' ? askPassphrase('wrong') : opened
}
