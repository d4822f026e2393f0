import type { AppModel } from '../models/app.ts'
import { saveCopy } from '../models/copy.ts'
import { later } from '../words/later.ts'

/** Hands the whole diary to the person as one file, and says whether it was read back whole. */
export async function downloadCopy(app: AppModel): Promise<void> {
  app.undo.show(later.copies.told(await saveCopy(app)), [])
}
