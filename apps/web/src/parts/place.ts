import { useEffect, useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'

/** Where she was on a page when she left it. */
interface Place {
  /** Phones scroll `main`; desktops and the largest text the page. Pixels. */
  readonly main: number
  readonly page: number
  /** The link she left by. */
  readonly href: string | null
}

/** By the entry of the browser's history, which has its number as its state. */
const places = new Map<number, Place>()
let entry: number | null = null
let path: string | null = null
let pressed: string | null = null
/** Where to go on once the screen of this entry stands. null: at its title. */
let awaited: Place | null = null
let stopWaiting = () => {}

/** Above the router: the old screen still stands when it is told of another address. */
export function KeepPlace(): null {
  const location = useLocation()
  useMemo(() => {
    if (entry !== null) leave(entry, location.path)
  }, [location.url])
  useEffect(() => {
    come(location.path)
    // The browser would scroll the old screen, and knows nothing of `main`.
    history.scrollRestoration = 'manual'
    const note = ({ target }: Event) => {
      pressed = target instanceof Element ? (target.closest('a')?.getAttribute('href') ?? null) : null
    }
    addEventListener('click', note, true)
    return () => removeEventListener('click', note, true)
  }, [])
  return null
}

function leave(from: number, to: string): void {
  stopWaiting()
  places.set(from, { main: mainOf()?.scrollTop ?? 0, page: scrollY, href: pressed })
  pressed = null
  // In a cramp what to do comes first, and is read aloud.
  const isOther = path !== to && !to.startsWith('/cramp')
  const place = places.get(come(to))
  // On the same path the screen stays, and its title with it.
  awaited = isOther ? (place ?? null) : null
}

/** The number of the entry she is at now; an entry that has none gets one. */
function come(to: string): number {
  path = to
  // No two alike, after a reload too.
  entry = history.state?.entry ?? performance.timeOrigin + performance.now()
  history.replaceState({ entry }, '')
  return entry!
}

/** Lists that are still read may make the page long enough a moment later. */
const PATIENCE_MS = 5000

/** Goes on where she left this page, as soon as it is long enough, unless she moves first. False: it is a new one. */
export function resumePlace(): boolean {
  const place = awaited
  awaited = null
  if (place === null) return false
  const until = performance.now() + PATIENCE_MS
  const stop = new AbortController()
  stopWaiting = () => stop.abort()
  for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(move, stopWaiting, { signal: stop.signal, capture: true })
  const look = () => {
    if (stop.signal.aborted) return
    if (isBack(place) || performance.now() > until) stopWaiting()
    else requestAnimationFrame(look)
  }
  look()
  return true
}

function isBack({ main, page, href }: Place): boolean {
  mainOf()?.scrollTo(0, main)
  scrollTo(0, page)
  // Only while the title has it: it is hers to move.
  if (href !== null && document.activeElement?.matches('h1, body'))
    [...document.querySelectorAll('a')]
      .find((each) => each.getAttribute('href') === href)
      ?.focus({ preventScroll: true })
  return Math.abs((mainOf()?.scrollTop ?? 0) - main) <= 1 && Math.abs(scrollY - page) <= 1
}

const mainOf = () => document.querySelector('main')
