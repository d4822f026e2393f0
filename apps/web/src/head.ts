// Runs before the first paint, so that a dark room never sees a white screen. Until it has run, the page's own
// color-scheme is dark.
import { chooseLanguage, LANGUAGE_KEY } from './words/languages.ts'

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const root = document.documentElement

const chosen = read('uncramp.theme')
const hour = new Date().getHours()
const night = chosen === 'night' || (chosen !== 'day' && (hour >= 21 || hour < 7))
root.dataset.theme = night ? 'night' : 'day'
root.style.background = night ? '#000000' : '#F5F4F1'
const text = read('uncramp.text')
if (text !== null) root.dataset.text = text

root.lang = chooseLanguage(read(LANGUAGE_KEY), navigator.languages ?? [])
// Its words come together with the app, and not after it.
const files = document.currentScript?.dataset[root.lang]?.match(/\S+/g) ?? []
for (const href of files)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
