import { addNights, type Edit } from '@uncramp/diary'
import type { Deps } from './deps.ts'
import { isAfterNight, today } from './nightClock.ts'

const DAYS_BETWEEN = 30

/**
 * Asks the browser not to clear the diary when space runs low. Firefox puts that to the person, over the page: so it
 * waits until a night was written down by day, never comes into a cramp, and once let pass stays away for a month.
 */
export function createKeeping({ clock, platform, madeUp }: Deps, isCrampOn: () => boolean) {
  return (saved: readonly Edit[]): void => {
    const hasNight = saved.some(({ type }) => type === 'put-night')
    if (madeUp === true || !hasNight || isCrampOn() || !isAfterNight(clock)) return
    const last = platform.askedToKeep()
    if (last === null || addNights(last, DAYS_BETWEEN) <= today(clock)) platform.askToKeep(today(clock))
  }
}
