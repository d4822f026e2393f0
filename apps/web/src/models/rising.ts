import type { Edit } from '@uncramp/diary'
import type { Saving } from './saving.ts'
import { hoursLaterOf, type Settings } from './settings.ts'

/** When the calendar rings in the morning of who sleeps at night, if it does. */
export const USUAL_MORNING = '07:30'
const HOURS_A_DAY = 24

/** A time of day some hours later, or earlier below 0: 21:30 and 9 are 06:30. */
export function laterBy(time: string, hours: number): string {
  const hour = (Number(time.slice(0, 2)) + hours + HOURS_A_DAY) % HOURS_A_DAY
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`
}

/**
 * Moves her day: her nights are told by the hour she gets up, and her reminders ring as long before and after it as they
 * did. Nights already written down keep their dates.
 *
 * @param risesAt 12 to 21; null: in the morning
 */
export function setRising(settings: Settings, saving: Saving, risesAt: number | null): Promise<boolean> {
  const { risesAt: before, bedtimeAt, morningAt } = settings.data.value
  const by = hoursLaterOf(risesAt) - hoursLaterOf(before)
  const edits: readonly Edit[] = [
    settings.edit('risesAt', risesAt),
    settings.edit('bedtimeAt', laterBy(bedtimeAt, by)),
    settings.edit('morningAt', morningAt === null ? null : laterBy(morningAt, by)),
  ]
  return saving.save(edits)
}
