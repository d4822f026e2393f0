import { StoreError } from '@uncramp/diary'

/**
 * The browser dropped the connection under us (iOS does so in the background): worth one new connection.
 * Nothing here ever aborts a transaction, so AbortError without a cause of its own means the same.
 */
export function isConnectionLost(error: unknown): boolean {
  return ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(error))
}

/** The browser's own errors, translated once. Anything else is a bug and passes through. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error
  if (isDenied(error)) return unavailable(error)
  switch (error.name) {
    case 'QuotaExceededError':
      return new StoreError('store-full', 'no room left on this device for the diary', { cause: error })
    case 'VersionError':
      return new StoreError('store-newer', 'the diary was written by a newer version', { cause: error })
    case 'InvalidStateError':
    case 'UnknownError':
    case 'AbortError':
      return new StoreError('store-lost', 'the connection to the diary was lost, twice', { cause: error })
    default:
      return unavailable(error)
  }
}

/** Where a person forbids pages to keep anything, Chromium says UnknownError, and only its text says why. */
const isDenied = ({ name, message }: DOMException): boolean => name === 'UnknownError' && /denied/i.test(message)

const unavailable = (cause: DOMException): StoreError =>
  new StoreError('store-unavailable', `this browser gives no place to keep a diary: ${cause.name}`, { cause })

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : ''
}
