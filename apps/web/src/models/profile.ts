import type { Night } from '@uncramp/diary'
import { conclude } from '@uncramp/safety'
import { latestResults, readBlood } from './blood.ts'
import type { HealthData } from './health.ts'
import type { DaysOf, Profile } from './mayPlay.ts'

/** @param nights the recent ones of her diary */
export function profileOf({ answers, sex, blood }: HealthData, nights: readonly Night[]): Profile {
  const said = Object.entries(answers.questions)
  return {
    age: typeof answers.age === 'number' ? answers.age : null,
    sex,
    yes: new Set(said.filter(([, answer]) => answer === 'yes').map(([id]) => id)),
    medicines: new Map(
      conclude(answers).medicines.map(({ id, because }) => [
        id,
        because.flatMap((one) => (one.type === 'medicine' ? [one.name] : [])),
      ]),
    ),
    exposures: daysOf(nights),
    places: new Map(
      latestResults(blood).flatMap((result) => {
        const reading = readBlood(result)
        return reading?.type === 'read' ? [[result.lab, reading.place] as const] : []
      }),
    ),
  }
}

/** A day on which it was not asked is in neither number. */
function daysOf(nights: readonly Night[]): ReadonlyMap<string, DaysOf> {
  const days = new Map<string, DaysOf>()
  for (const { exposures } of nights)
    for (const [id, there] of Object.entries(exposures)) {
      const before = days.get(id) ?? { days: 0, of: 0 }
      days.set(id, { days: before.days + (there ? 1 : 0), of: before.of + 1 })
    }
  return days
}
