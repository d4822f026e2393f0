import { exportDiary, readDiary } from '@uncramp/diary'
import { words } from '../words.ts'
import type { Deps } from './deps.ts'
import { today } from './nightClock.ts'
import type { Settings } from './settings.ts'

/** Hands the whole diary over as one JSON file, and notes when. */
export async function saveCopy(deps: Deps, settings: Settings): Promise<void> {
  const date = today(deps.clock)
  deps.platform.download(words.diary.copyName(date), 'application/json', exportDiary(await readDiary(deps.store)))
  await settings.set('lastCopy', date)
}
