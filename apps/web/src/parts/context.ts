import { createContext } from 'preact'
import { useContext, useEffect, useMemo } from 'preact/hooks'
import type { AppModel } from '../models/app.ts'

export const AppContext = createContext<AppModel | null>(null)

export function useApp(): AppModel {
  const app = useContext(AppContext)
  if (app === null) throw new Error('no app model above this component')
  return app
}

interface Loads {
  load(): Promise<void>
}

/** Makes a screen's model once per key, and loads it again whenever the diary changes. */
export function useLoaded<M extends Loads>(make: (app: AppModel) => M, key: unknown = null): M {
  const app = useApp()
  // The key alone says when another model is due
  const model = useMemo(() => make(app), [key])
  const change = app.changes.value
  // A change of the diary is a reason to load
  useEffect(() => {
    void model.load()
  }, [model, change])
  return model
}
