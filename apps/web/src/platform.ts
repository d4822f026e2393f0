import { isNightDate, type NightDate } from '@uncramp/diary'
import { language } from './words/language.ts'
import { LANGUAGE_KEY, type Language } from './words/languages.ts'

export interface Alert {
  readonly title: string
  readonly note: string
  readonly tag: string
  /** Opened by a press, where no page of the app is open any more. */
  readonly path: string
}

/** What the device can do beyond a page. Each part is optional: an old phone just does less. */
export interface Platform {
  /** Keeps the screen awake until the returned function is called. */
  keepAwake(): () => void
  buzz(pattern: number | readonly number[]): void
  speak(text: string): void
  /** Stops what is being read aloud. */
  hush(): void
  /** Calls `run` each time the page goes out of sight and lives on: it may never come back. */
  onHidden(run: () => void): void
  /** Hands a file to the person. */
  download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void
  /** Whether alerts may be shown; `cannot`: this browser has none. */
  alerts(): 'allowed' | 'not-asked' | 'refused' | 'cannot'
  /** Asks the person to allow alerts. Only upon a press. */
  askForAlerts(): Promise<void>
  /** Shows an alert where that is allowed. A later one with the same tag takes its place. */
  alert(alert: Alert): void
  /** Asks the browser not to clear the diary when space runs low, and notes the day. Firefox asks the person. */
  askToKeep(day: NightDate): void
  /** The day it was last asked; null is never. */
  askedToKeep(): NightDate | null
  print(): void
  /** Puts a text where it can be pasted from. false: the browser refused. Only upon a press. */
  copyText(text: string): Promise<boolean>
  /** The person asked for less motion. */
  prefersStillness(): boolean
  /** A note that goes when the tab closes; null takes it away. */
  rememberInTab(key: string, value: string | null): void
  recallInTab(key: string): string | null
  /** Keeps the language to start in. */
  keepLanguage(language: Language): void
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
  // Her own kind of it, such as en-AU, when the browser tells it.
  words.lang = navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language
  words.rate = 0.85
  words.pitch = 0.85
  words.volume = 0.6
  voice.speak(words)
}

function onHidden(run: () => void): void {
  // A page that is left runs no further. In Firefox a database that it was just opening stays taken after it.
  let isLeft = false
  addEventListener('pagehide', () => {
    isLeft = true
  })
  addEventListener('pageshow', () => {
    isLeft = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !isLeft) run()
  })
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

function alerts(): ReturnType<Platform['alerts']> {
  if (!('Notification' in globalThis) || !('serviceWorker' in navigator)) return 'cannot'
  if (Notification.permission === 'granted') return 'allowed'
  return Notification.permission === 'denied' ? 'refused' : 'not-asked'
}

/** Through the service worker, since phones take it from nowhere else. */
async function alert({ title, note, tag, path }: Alert): Promise<void> {
  if (alerts() !== 'allowed') return
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.showNotification(title, {
    body: note,
    tag,
    data: path,
    icon: '/icon-192.png',
    lang: language,
  })
}

function keepLanguage(chosen: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, chosen)
  } catch {
    // Shut in some private windows; the language is then the browser's.
  }
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
      // Before the first press on a page browsers refuse it, and complain.
      if (navigator.userActivation?.hasBeenActive !== false)
        navigator.vibrate?.(typeof pattern === 'number' ? pattern : [...pattern])
    },
    speak,
    hush: () => globalThis.speechSynthesis?.cancel(),
    onHidden,
    download,
    alerts,
    askForAlerts: async () => {
      await Notification.requestPermission()
    },
    alert: (given) => void alert(given).catch(() => undefined),
    askToKeep,
    askedToKeep,
    print: () => globalThis.print(),
    copyText: async (text) => {
      try {
        await navigator.clipboard.writeText(text)
        return true
      } catch {
        return false
      }
    },
    prefersStillness: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    rememberInTab,
    recallInTab: (key) => {
      try {
        return sessionStorage.getItem(key)
      } catch {
        return null
      }
    },
    keepLanguage,
    eraseAll: async () => (await import('./erase.ts')).eraseAll(),
    startAgain: (path) => location.replace(path),
    languages: () => navigator.languages ?? [],
  }
}
