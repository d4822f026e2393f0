import { type Cramp, type Night, toNightDate } from '@uncramp/diary'

/** A recorded night without cramps, changed by what a test cares about. */
export function sampleNight(date: string, change: Partial<Night> = {}): Night {
  return { date: toNightDate(date), count: 0, sleepLost: null, exposures: {}, taken: {}, ...change }
}

/** A finished calf cramp of which only the night is known, changed by what a test cares about. */
export function sampleCramp(id: string, night: string, change: Partial<Cramp> = {}): Cramp {
  return {
    id,
    night: toNightDate(night),
    start: null,
    minutes: null,
    muscle: 'calf',
    side: null,
    pain: null,
    state: 'over',
    ...change,
  }
}
