import { renderToString } from 'preact-render-to-string'
import { openApp, testDeps } from './models/testDeps.ts'
import { NotLoaded } from './parts/NotLoaded.tsx'
import { language } from './words/language.ts'
import { loadFirst } from './words/spoken.ts'

/** How a page looks before its app is there, in one language. */
export interface FirstPicture {
  readonly day: string
  /** null: as by day. */
  readonly night: string | null
  /** null: as at night. */
  readonly bedtime: string | null
  /** By the hour. */
  readonly greetings: readonly string[]
  readonly oneMoment: string
  /** What stands there when the app does not come. */
  readonly notLoaded: string
}

/** By path: Home, and the tabs as a first visit finds them. */
export type FirstPictures = Readonly<Record<string, FirstPicture>>

await loadFirst()
const { App, fetchTab, PICTURED_TABS } = await import('./app.tsx')
const { words } = await import('./words.ts')

/** Drawn by the app itself, as the page is built, so that the one cannot drift from the other. */
async function draw(path: string, at: string): Promise<string> {
  Object.assign(globalThis, { location: new URL(path, 'http://localhost/') })
  await fetchTab(path)
  return renderToString(<App model={await openApp(testDeps(at))} />)
}

const said = {
  greetings: Array.from({ length: 24 }, (_, hour) => words.home.greeting(hour)),
  oneMoment: words.common.oneMoment,
  notLoaded: renderToString(<NotLoaded language={language} />),
}

const drawn: [string, FirstPicture][] = []
for (const path of ['/', ...PICTURED_TABS]) {
  const day = await draw(path, '2026-03-02T09:00')
  const night = await draw(path, '2026-03-02T03:00')
  const bedtime = await draw(path, '2026-03-02T22:00')
  drawn.push([path, { day, night: night === day ? null : night, bedtime: bedtime === night ? null : bedtime, ...said }])
}

export const firstPictures: FirstPictures = Object.fromEntries(drawn)
