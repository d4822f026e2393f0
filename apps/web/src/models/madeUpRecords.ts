import type { Diary } from '@uncramp/diary'

/** The test of the made-up diary. */
export const MADE_UP_TEST = 'made-up-test'
const CRAMP = 'made-up-'
/** A cramp of the made-up diary. */
export const madeUpCramp = (name: string): string => CRAMP + name

/** Whether any of it was made up: her own cramps and tests have ids that nobody chose. */
export const holdsMadeUp = ({ cramps, trials }: Pick<Diary, 'cramps' | 'trials'>): boolean =>
  trials.some(({ id }) => id === MADE_UP_TEST) || cramps.some(({ id }) => id.startsWith(CRAMP))
