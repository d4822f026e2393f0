import { addNights, type NightDate } from '@uncramp/diary'

/** What was said of an evening, by treatment. Older versions kept one answer: that of the one test there could be. */
export type Evening = boolean | Readonly<Record<string, boolean>>
export type Evenings = Readonly<Record<NightDate, Evening>>

/** Whether a treatment was done; undefined: nothing was said of it. */
export const saidOf = (evening: Evening | undefined, treatment: string): boolean | undefined =>
  typeof evening === 'object' ? evening[treatment] : evening

/** @param treatment what an answer of an older version was of */
export const byTreatment = (evening: Evening | undefined, treatment: string): Readonly<Record<string, boolean>> =>
  typeof evening === 'object' ? evening : evening === undefined ? {} : { [treatment]: evening }

/** An evening with another answer for one treatment; `undefined` takes it away, and an empty evening with it. */
export function withAnswer(
  evenings: Evenings,
  night: NightDate,
  treatment: string,
  done: boolean | undefined,
): Evenings {
  const { [night]: before, ...others } = evenings
  const { [treatment]: _, ...rest } = byTreatment(before, treatment)
  const said = done === undefined ? rest : { ...rest, [treatment]: done }
  return Object.keys(said).length === 0 ? others : { ...others, [night]: said }
}

/** The morning check-in has taken over what is older. */
const NIGHTS_KEPT = 30

export const lately = (evenings: Evenings, night: NightDate): Evenings =>
  Object.fromEntries(Object.entries(evenings).filter(([date]) => date >= addNights(night, -NIGHTS_KEPT)))
