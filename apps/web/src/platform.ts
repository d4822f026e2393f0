/** What the device can do beyond a page. Each part is optional: an old phone just does less. */
export interface Platform {
  /** Keeps the screen awake until the returned function is called. */
  keepAwake(): () => void
  buzz(pattern: number | readonly number[]): void
  speak(text: string): void
  /** Stops what is being read aloud. */
  hush(): void
  /** Hands a file to the person. */
  download(name: string, type: string, text: string): void
  /** Asks the browser not to clear the diary when space runs low. */
  askToKeep(): void
  print(): void
  /** The person asked for less motion. */
  prefersStillness(): boolean
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

function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked later: some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
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
    askToKeep: () => {
      void navigator.storage?.persist?.().catch(() => false)
    },
    print: () => globalThis.print(),
    prefersStillness: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}
