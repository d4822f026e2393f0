import { emptyNight, type Night, type NightDate } from '@uncramp/diary'
import { byTreatment } from './evenings.ts'
import type { Settings } from './settings.ts'
import { STRETCHING } from './trialRecord.ts'

/** What is under test on a night. */
export interface Tested {
  /** The id under which a night keeps whether it was done: of the treatment, or of what was packed for a sealed test. */
  readonly treatment: string
  /** What it is called; null: stretching. */
  readonly called: string | null
  /** The number of the bag that a helper packed for the night, from 1; null: none. */
  readonly bag: number | null
}

/** What the tests on a night are of, the first begun first; stretching when no test is. */
export type TestedOn = (date: NightDate) => readonly [Tested, ...Tested[]]
export const stretchingOn: TestedOn = () => [{ treatment: STRETCHING, called: null, bag: null }]

/** A night as it stands before it is checked, whenever that is: the evening's answer is all there is. */
export function uncheckedNight(date: NightDate, settings: Settings, testedOn: TestedOn): Night {
  const [first] = testedOn(date)
  return { ...emptyNight(date), taken: { ...byTreatment(settings.evenings.shown.value[date], first.treatment) } }
}
