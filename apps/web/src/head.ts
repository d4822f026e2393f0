// Runs before the first paint, so that a dark room never sees a white screen. Until it has run, the page's own
// color-scheme is dark.
import type { FirstPicture } from './firstPicture.tsx'
import { chooseLanguage, LANGUAGE_KEY } from './words/languages.ts'
import { SHORT_DATE, tidyDate } from './words/writeDate.ts'

const read = (storage: () => Storage, key: string): string | null => {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}
const recall = (key: string) => read(() => localStorage, key)

const root = document.documentElement
const languages = navigator.languages ?? []

const chosen = recall('uncramp.theme')
const hour = new Date().getHours()
/** The hour of her own day, when she sleeps by day. */
const own = (hour + 24 - Number(recall('uncramp.later'))) % 24
/** As in models/tonight.ts, of which nothing is loaded here. */
const BEDTIME = 21
const night = chosen === 'night' || (chosen !== 'day' && (own >= 21 || own < 7))
const look = night ? 'night' : 'day'
root.dataset.theme = look
root.style.background = night ? '#000000' : '#F5F4F1'
const text = recall('uncramp.text')
if (text !== null) root.dataset.text = text

const language = chooseLanguage(recall(LANGUAGE_KEY), languages)
root.lang = language

const script = document.currentScript
/** Written by the build: data-app="/assets/main.js ...". */
const files = (name: string) => script?.getAttribute(`data-${name}`)?.split(' ') ?? []

const isHome = location.pathname === '/'
const isKept = navigator.serviceWorker?.controller != null
/**
 * Home looks different in a made-up diary, and where the app left a note that it will; a tab, for all who were here
 * before. A host without clean addresses gives a tab the page of Home.
 */
const isPictured =
  read(() => sessionStorage, 'uncramp.made-up') === null &&
  location.pathname === files('pictured')[0] &&
  (isHome ? !recall('uncramp.unpictured')?.includes(look) : location.search === '' && !isKept && chosen === null)

function todayInShort(): string {
  const tag = language === 'en' ? (languages.find((own) => own.startsWith('en-')) ?? 'en-GB') : language
  const date = tidyDate(new Intl.DateTimeFormat(tag, SHORT_DATE).format(), tag)
  return date.charAt(0).toUpperCase() + date.slice(1)
}

/** The app draws over it what it would have drawn itself, so that a button keeps the focus. */
function showPicture(app: HTMLElement, picture: FirstPicture): void {
  const bedtime = night && own >= BEDTIME ? picture.bedtime : null
  app.innerHTML = bedtime ?? picture[look] ?? picture.day
  app.dataset.picture = isHome ? 'home' : 'tab'
  const write = (selector: string, say: () => string | undefined) => {
    const place = app.querySelector(selector)
    const text = place === null ? undefined : say()
    if (place !== null && text !== undefined) place.textContent = text
  }
  write('.hi', () => picture.greetings[own])
  const isWaiting = () => app.dataset.picture !== undefined
  // A browser takes as long for the date as for all the rest of the picture.
  write('.home-top .muted', () => '')
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (isWaiting()) write('.home-top .muted', todayInShort)
    }),
  )
  // A press counts from its own moment, once the app is there.
  const press = () => {
    app.dataset.crampAt ??= String(Date.now())
    for (const place of ['#cramp-help', '[role="status"]']) write(place, () => picture.oneMoment)
  }
  app.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button')
    if (button === null || !isWaiting()) return
    if (button.closest('.disc') !== null) press()
    else app.dataset.fullApp = ''
  })
  addEventListener('keydown', (event: KeyboardEvent) => {
    if (!isHome || !night || event.key !== ' ' || event.target !== document.body || !isWaiting()) return
    event.preventDefault()
    press()
  })
}

const add = (tag: string, attributes: object) =>
  document.head.append(Object.assign(document.createElement(tag), attributes))

/** The words come together with the app, and not after it; so does the screen that a tab opens. */
function fetchApp(): void {
  const screen = files(`at${location.pathname.replace('/', '-')}`)
  const later = screen.length > 0 ? files(`later-${language}`) : []
  for (const href of [...files('app'), ...files(language), ...screen, ...later])
    add('link', { rel: 'modulepreload', href })
}

/** On a slow phone the frame that is asked for comes long before the paint that is seen. */
function afterFirstPaint(start: () => void): void {
  let isStarted = false
  const once = () => {
    if (!isStarted) start()
    isStarted = true
  }
  if (PerformanceObserver.supportedEntryTypes?.includes('paint')) {
    const seen = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) once()
    })
    seen.observe({ type: 'paint', buffered: true })
    // A page put in the background before its first paint has none.
    setTimeout(once, 1000)
  } else requestAnimationFrame(() => setTimeout(once))
}

/** What is on the device already takes nothing from the first picture. */
const waits = isPictured && !isKept && !document.hidden
if (!waits) fetchApp()

new MutationObserver((_, watch) => {
  const app = document.getElementById('app')
  if (app === null) return
  watch.disconnect()
  const drawn = document.getElementById(`picture-${language}`)?.textContent
  const picture = drawn == null ? undefined : (JSON.parse(drawn) as FirstPicture)
  if (isPictured && picture !== undefined) showPicture(app, picture)
  // A button that leads nowhere would be worse than none.
  const sayNotLoaded = () => {
    if (picture === undefined) return
    delete app.dataset.picture
    app.innerHTML = picture.notLoaded
  }
  addEventListener('not-loaded', sayNotLoaded)
  const start = () => {
    if (waits) fetchApp()
    for (const src of files('boot')) add('script', { type: 'module', src, onerror: sayNotLoaded })
  }
  if (waits) afterFirstPaint(start)
  else start()
}).observe(document, { childList: true, subtree: true })
