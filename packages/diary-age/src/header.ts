import { type Refused, refuse } from '@uncramp/diary'

const MARK = 'age-encryption.org/'
/** A header that a passphrase opens: one scrypt stanza, with its salt and the cost of guessing, and a seal over both. */
const HEADER = /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} (?<logN>[1-9]\d?)\n[\w+/]{43}\n--- [\w+/]{43}\n/
/** The library's own limit: more would take over a gigabyte of memory. */
const MAX_LOG_N = 20
const LONGEST = 400

/** Whether a file is one of the age format, of any version, by its first bytes. */
export function isLocked(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, MARK.length)) === MARK
}

/** The header of a locked copy, checked before any time is spent on the passphrase. */
export function readHeader(bytes: Uint8Array): { readonly type: 'read'; readonly header: Uint8Array } | Refused {
  const text = textOf(bytes.subarray(0, LONGEST))
  if (!isLocked(bytes)) {
    return refuse('the file', 'it is not a locked copy', 'Choose a copy locked by Uncramp, its name ends in .age', {
      code: 'not-locked',
    })
  }
  const [version = ''] = text.slice(MARK.length).split('\n')
  if (/^v\d+$/.test(version) && version !== 'v1') {
    const todo = 'Update Uncramp on this device, then bring the file in again'
    return refuse('the file', `it was locked in a newer way (${version}) than this Uncramp knows`, todo, {
      code: 'locked-newer',
    })
  }
  if (/\n-> (?!scrypt )\S/.test(text)) {
    const todo = 'Open it with the program that locked it'
    return refuse('the file', 'it was locked with a key, not with a passphrase', todo, { code: 'locked-by-key' })
  }
  const match = HEADER.exec(text)
  if (match === null) return refuseDamaged()
  if (Number(match.groups?.logN) > MAX_LOG_N) {
    return refuse('the file', 'its lock is too strong for this device', 'Open it with the age program on a computer', {
      code: 'lock-too-strong',
    })
  }
  return { type: 'read', header: bytes.subarray(0, match[0].length) }
}

export function refuseDamaged(): Refused {
  return refuse('the file', 'it is damaged or cut off, and cannot be opened', 'Try another copy, or save a new one', {
    code: 'locked-cut-off',
  })
}

/** One character a byte: the header is plain ASCII, and what follows it is not text. */
function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
