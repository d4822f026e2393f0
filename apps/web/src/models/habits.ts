import { language } from '../words/language.ts'
import { type Habits, usualClock } from '../words/locale.ts'
import { OTHER } from './region.ts'
import type { Settings } from './settings.ts'

/** How dates, times and numbers are to be written, by what she reads, where she lives and what she chose. */
export function habitsOf({ region, data }: Pick<Settings, 'region' | 'data'>): Habits {
  const { id, monthFirst } = region.value
  const country = id === OTHER.id ? null : id
  return { language, country, monthFirst, clock: data.value.clock ?? usualClock(language, country) }
}
