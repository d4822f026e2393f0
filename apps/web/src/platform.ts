import { isNightDate, type NightDate } from '@uncramp/diary'

/** What the device can do beyond a page. Each part is optional: an old phone just does less. */
export interface Platform {
  /** Keeps the screen awake until the returned function is called. */
  keepAwake(): () => void
  buzz(pattern: number | readonly number[]): void
  speak(text: string): void
  /** Stops what is being read aloud. */
  hush(): void
  /** Hands a file to the person. */
  download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void
  /** Asks the browser not to clear the diary when space runs low, and notes the day. Firefox asks the person. */
  askToKeep(day: NightDate): void
  /** The day it was last asked; null is never. */
  askedToKeep(): NightDate | null
  print(): void
  /** The person asked for less motion. */
  prefersStillness(): boolean
  /** A note that goes when the tab closes; null takes it away. */
  rememberInTab(key: string, value: string | null): void
  recallInTab(key: string): string | null
  /** Removes everything the app keeps on this device. @throws when the browser refuses. */
  eraseAll(): Promise<void>
  /** Loads the app anew, at a path. */
  startAgain(path: string): void
  /** The person's languages, the best first, such as en-GB. */
  languages(): readonly string[]
}

function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let over = false
  const ask = async () => {
    try {
      lock = await navigator.wakeLock?.request('screen')
      if (over) await lock?.release()
    } catch {
      // Refused on low battery; the stretch works without it.
    }
  }
  // The browser lets go of the lock whenever the page is hidden, as by a call that came in.
  const askAgain = () => {
    if (document.visibilityState === 'visible') void ask()
  }
  document.addEventListener('visibilitychange', askAgain)
  void ask()
  return () => {
    over = true
    document.removeEventListener('visibilitychange', askAgain)
    void lock?.release().catch(() => undefined)
  }
}

function speak(text: string): void {
  const voice = globalThis.speechSynthesis
  if (voice === undefined) return
  voice.cancel()
  const words = new SpeechSynthesisUtterance(text)
  words.rate = 0.85
  words.pitch = 0.85
  words.volume = 0.6
  voice.speak(words)
}

function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked later: some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const ASKED = 'uncramp.askedToKeep'

function askToKeep(day: NightDate): void {
  try {
    localStorage.setItem(ASKED, day)
  } catch {
    // Shut in some private windows, where nothing is kept anyway.
    return
  }
  void navigator.storage?.persist?.().catch(() => false)
}

function askedToKeep(): NightDate | null {
  try {
    const day = localStorage.getItem(ASKED)
    return isNightDate(day) ? day : null
  } catch {
    return null
  }
}

function rememberInTab(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  } catch {
    // Shut in some private windows: there is nothing to take away then.
  }
}

export function createBrowserPlatform(): Platform {
  return {
    keepAwake,
    buzz: (pattern) => {
      navigator.vibrate?.(typeof pattern === 'number' ? pattern : [...pattern])
    },
    speak,
    hush: () => globalThis.speechSynthesis?.cancel(),
    download,
    askToKeep,
    askedToKeep,
    print: () => globalThis.print(),
    prefersStillness: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    rememberInTab,
    recallInTab: (key) => {
      try {
        return sessionStorage.getItem(key)
      } catch {
        return null
      }
    },
    eraseAll: async () => (await import('./erase.ts')).eraseAll(),
    startAgain: (path) => location.replace(path),
    languages: () => navigator.languages ?? [],
  }
}
