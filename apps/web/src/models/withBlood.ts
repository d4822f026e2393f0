import { latestResults, readBlood } from './blood.ts'
import type { BloodResult, HealthData } from './health.ts'

/**
 * Her blood results changed. The safety check knows kidney function as an answer of its own: the latest result gives it,
 * and takes it away when the last one is taken out.
 */
export function withBlood(
  data: Pick<HealthData, 'answers' | 'blood'>,
  blood: readonly BloodResult[],
): Pick<HealthData, 'answers' | 'blood'> {
  const { egfr: before, ...others } = data.answers
  const hadResult = data.blood.some(({ lab }) => lab === 'egfr')
  const result = latestResults(blood).find(({ lab }) => lab === 'egfr')
  const reading = result === undefined ? null : readBlood(result)
  const egfr = reading?.type === 'read' ? reading.value : hadResult ? undefined : before
  return { blood, answers: egfr === undefined ? others : { ...others, egfr } }
}
