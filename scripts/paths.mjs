import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, whatever the current folder is. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const WEB = join(ROOT, 'apps', 'web')
export const WEB_DIST = join(WEB, 'dist')
/** Goes with the installed packages, so a fresh install also forgets old builds. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'uncramp')
