import { EXPOSURES, type Night } from '@uncramp/diary'
import type { OwnFactor } from './ownFactors.ts'

const OF_THE_NIGHT: readonly string[] = ['slept-on-front', 'heavy-covers']

/** Asked about the day before, and about the night itself. */
export const ON_THE_DAY: readonly string[] = EXPOSURES.filter((id) => !OF_THE_NIGHT.includes(id))
export const IN_BED: readonly string[] = EXPOSURES.filter((id) => OF_THE_NIGHT.includes(id))

/** Her own things to ask about; a hidden one is still seen in a night that has it. */
export const ownIn = (own: readonly OwnFactor[], exposures: Night['exposures']): readonly OwnFactor[] =>
  own.filter(({ id, hidden }) => !hidden || exposures[id] === true)

/** Touching one answers its whole row: those left alone were not so. Touching none answers nothing. */
export function toggled(exposures: Night['exposures'], id: string, row: readonly string[]): Night['exposures'] {
  const answered = Object.fromEntries(row.map((each) => [each, exposures[each] ?? false]))
  return { ...exposures, ...answered, [id]: !(exposures[id] ?? false) }
}
