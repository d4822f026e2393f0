import type { Browser } from 'playwright-core'
import type { RunningApp } from '../app.ts'
import { bringIn } from '../steps.ts'
import { type Visit, type VisitOptions, visit } from '../visit.ts'

/** One screen in one state, and the way to it. The accessibility tests and the gallery look at the same ones. */
export interface Scene {
  /** Its file name: `cramp-stretch`. */
  readonly name: string
  readonly title: string
  /** The wall clock, as in `VisitOptions`. */
  readonly at?: string
  /** Its address shows it at once, with nothing written before. */
  readonly atOnce?: boolean
  /** A copy that is brought in before, made when it is needed. */
  readonly diary?: () => string
  reach(person: Visit): Promise<void>
}

/** Screens that follow each other in a person's hands. */
export interface Flow {
  readonly title: string
  readonly scenes: readonly Scene[]
}

export const MORNING = '2026-03-02T08:00'
export const EVENING = '2026-03-02T19:30'
export const NIGHT = '2026-03-02T03:10'
/** The last night over in the morning and in the evening. */
export const LAST_NIGHT = '2026-03-02'

/** A busy machine is no fault of the scene. */
const PATIENCE_MS = 40_000

/** A scene that is there as soon as its address is opened, or once this text is shown. */
export function at(
  path: string,
  title: string,
  more: Partial<Scene> & { readonly shows?: string | RegExp } = {},
): Scene {
  const { shows, ...scene } = more
  return {
    name: path.replaceAll(/[/?=]/g, '-'),
    title,
    atOnce: scene.diary === undefined && scene.reach === undefined,
    reach: async ({ open, page }) => {
      await open(path)
      if (shows !== undefined) await page.getByText(shows).first().waitFor()
    },
    ...scene,
  }
}

/** A fresh browser profile in which the scene is shown. The caller closes it. */
export async function openScene(
  browser: Browser,
  app: RunningApp,
  scene: Scene,
  options: VisitOptions = {},
): Promise<Visit> {
  const person = await visit(browser, app, { ...options, at: scene.at ?? MORNING })
  person.page.setDefaultTimeout(PATIENCE_MS)
  try {
    if (scene.diary !== undefined) await bringIn(person, scene.diary())
    await scene.reach(person)
    return person
  } catch (error) {
    await person.close()
    throw new Error(`the scene ${scene.name} was not reached`, { cause: error })
  }
}
