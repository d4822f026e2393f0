import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import type { AppModel } from '../../models/app.ts'
import { useApp } from '../../parts/context.ts'
import { words } from '../../words.ts'

/**
 * Starts a cramp, or goes on with the one left open: it is on its way to the store before the next screen shows.
 *
 * @returns the path of that screen.
 */
export function beginCramp(app: AppModel, at?: number): string {
  app.look.crampBegins()
  app.cramp.start(at)
  return pathOf(app)
}

const pathOf = ({ cramp }: AppModel): string => (cramp.current.value?.muscle == null ? '/cramp' : '/cramp/stretch')

export function useStartCramp(): () => void {
  const app = useApp()
  const { route } = useLocation()
  return () => route(beginCramp(app))
}

/** The cramp left open is still there, however long. */
export function useResumeCramp(): () => void {
  const app = useApp()
  const { route } = useLocation()
  return () => {
    app.look.crampBegins()
    app.cramp.resume()
    route(pathOf(app))
  }
}

export function CrampDisc({ help }: { readonly help: string }): JSX.Element {
  const start = useStartCramp()
  return (
    <div class="disc">
      <button type="button" onClick={start} aria-labelledby="cramp-now" aria-describedby="cramp-help">
        <span id="cramp-now">
          {words.home.iHave} <br />
          {words.home.aCramp}
        </span>
        <small id="cramp-help">{help}</small>
      </button>
    </div>
  )
}
