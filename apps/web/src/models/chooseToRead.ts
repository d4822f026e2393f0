import type { Platform } from '../platform.ts'
import { language } from '../words/language.ts'
import type { Language } from '../words/languages.ts'

/** The app starts anew in the chosen language, at the page where it was chosen. */
export function chooseToRead(platform: Pick<Platform, 'keepLanguage' | 'startAgain'>, chosen: Language): void {
  if (chosen === language) return
  platform.keepLanguage(chosen)
  platform.startAgain('/me')
}
