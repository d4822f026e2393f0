import type { Cause, When } from '@uncramp/evidence'
import { conclude } from '@uncramp/safety'
import type { HealthData } from './health.ts'

type Said = Pick<HealthData, 'answers' | 'sex'>

/**
 * Causes near what she has said of her age, sex, illnesses and medicines. What she was not asked fits nothing. Her
 * diary and blood results are weighed on the page that says what may play a part for her.
 */
export function fittingCauses(causes: readonly Cause[], said: Said): readonly Cause[] {
  const medicines: readonly string[] = conclude(said.answers).medicines.map(({ id }) => id)
  return causes.filter(({ when }) => when.some((one) => fits(one, said, medicines)))
}

function fits(when: When, { answers, sex }: Said, medicines: readonly string[]): boolean {
  if ('age' in when) {
    const { from = 0, below = Number.POSITIVE_INFINITY } = when.age
    return typeof answers.age === 'number' && answers.age >= from && answers.age < below
  }
  if ('sex' in when) return sex === when.sex
  if ('question' in when) return (answers.questions as Readonly<Record<string, string>>)[when.question] === 'yes'
  return 'medicine' in when && medicines.includes(when.medicine)
}
