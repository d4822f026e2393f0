import type { AppModel } from '../models/app.ts'
import { saveCopy } from '../models/copy.ts'

/** Hands the whole diary to the person as one file. */
export async function downloadCopy(app: AppModel): Promise<void> {
  await saveCopy(app.deps, app.settings)
}
