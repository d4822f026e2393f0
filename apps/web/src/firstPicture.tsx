import { renderToString } from 'preact-render-to-string'
import { openApp, testDeps } from './models/testDeps.ts'
import { NotLoaded } from './parts/NotLoaded.tsx'
import { language } from './words/language.ts'
import { loadFirst } from './words/spoken.ts'

/** How Home looks before its app is there, in one language. */
export interface FirstPicture {
  readonly day: string
  readonly night: string
  /** By the hour. */
  readonly greetings: readonly string[]
  readonly oneMoment: string
  /** What stands there when the app does not come. */
  readonly notLoaded: string
}

await loadFirst()
const { App } = await import('./app.tsx')
const { words } = await import('./words.ts')

const draw = async (at: string) => renderToString(<App model={await openApp(testDeps(at))} />)

/** Drawn by the app itself, as the page is built, so that the one cannot drift from the other. */
export const firstPicture: FirstPicture = {
  day: await draw('2026-03-02T09:00'),
  night: await draw('2026-03-02T03:00'),
  greetings: Array.from({ length: 24 }, (_, hour) => words.home.greeting(hour)),
  oneMoment: words.common.oneMoment,
  notLoaded: renderToString(<NotLoaded language={language} />),
}
