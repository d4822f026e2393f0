import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { WEB_DIST } from '../scripts/paths.mjs'
import { serve } from '../scripts/server.mjs'

export interface RunningApp {
  /** Such as http://localhost:40123/ */
  readonly address: string
  readonly port: number
  stop(): Promise<void>
}

/** The built app behind the very server of `npm start`. Port 0 is any free one. */
export async function serveApp(port = 0): Promise<RunningApp> {
  if (!existsSync(join(WEB_DIST, 'index.html')))
    throw new Error('The app is not built. Run npm test, or npm run build.')
  const server = await serve(WEB_DIST, port)
  if (server.type !== 'serving') throw new Error(`port ${port} is taken`)
  return server
}
