import { emptyNight, type Night, type NightDate } from '@uncramp/diary'
import type { Settings } from './settings.ts'
import { STRETCHING } from './trialRecord.ts'

/** What the test on a night is of. */
export type TreatmentOn = (date: NightDate) => string
export const stretchingOn: TreatmentOn = () => STRETCHING

/** A night as it stands before it is checked, whenever that is: the evening's answer is all there is. */
export function uncheckedNight(date: NightDate, settings: Settings, treatmentOn: TreatmentOn): Night {
  const evening = settings.data.value.evenings[date]
  return { ...emptyNight(date), taken: evening === undefined ? {} : { [treatmentOn(date)]: evening } }
}
