import { later } from '../words/later.ts'
import type { AppModel } from './app.ts'
import { comingNight, lastNightOver } from './nightClock.ts'
import { lastTestNight } from './reminders.ts'
import { tonightOf } from './tonight.ts'

const LOOK_MS = 10_000
/** A device that slept through the hour is not rung up long after it. */
const LATE_MINUTES = 30
const MS_A_MINUTE = 60_000
const MINUTES_A_DAY = 24 * 60

/** Since midnight, out of 21:30. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * Rings at the hours chosen for reminders, as long as the app is open somewhere: no page rings once it is shut. Never
 * for what is answered already, and never during a cramp.
 *
 * @returns the way to stop
 */
export function watchAlerts(app: AppModel): () => void {
  const { clock, platform, store } = app.deps
  const { event } = later.bedtime.reminders
  let looked = clock.now()

  function isDue(time: string | null, from: number, to: number): boolean {
    if (time === null) return false
    const past = (minutesOf(clock.local(to).slice(11, 16)) - minutesOf(time) + MINUTES_A_DAY) % MINUTES_A_DAY
    const due = Math.floor(to / MS_A_MINUTE) - past
    return past <= LATE_MINUTES && due > Math.floor(from / MS_A_MINUTE)
  }

  function ringBedtime(): void {
    const evenings = app.settings.evenings.shown.value
    const going = app.trials.going.value
    const plans = going.map((stand) => tonightOf(stand, evenings, clock)).filter((plan) => plan !== null)
    const isAnswered = plans.length > 0 && plans.every(({ answer }) => answer !== null)
    if (isAnswered || (plans.length === 0 && evenings[comingNight(clock)] !== undefined)) return
    const { title, note } = lastTestNight(going) === null ? event.routine : event.test
    platform.alert({ title, note, tag: 'bedtime', path: '/bedtime' })
  }

  async function ringMorning(): Promise<void> {
    const night = lastNightOver(clock)
    const known = await store.nights({ from: night, to: night })
    if (known.length === 0) platform.alert({ ...event.morning, tag: 'morning', path: '/' })
  }

  return clock.every(LOOK_MS, () => {
    const [from, to] = [looked, clock.now()]
    looked = to
    if (app.cramp.current.value !== null) return
    const { bedtimeAt, morningAt } = app.settings.data.value
    if (isDue(bedtimeAt, from, to)) ringBedtime()
    // A diary that cannot be read just now says so on its own screen.
    if (isDue(morningAt, from, to)) void ringMorning().catch(() => undefined)
  })
}
