import type { MeasuredId } from '../../models/measuredFactors.ts'
import { nights } from './common.ts'
import { goesWith } from './goesWith.ts'

const NAME: Readonly<Record<MeasuredId, string>> = {
  steps: 'Steps',
  standHours: 'Hours with standing',
  exerciseMinutes: 'Minutes of exercise',
  sedentaryMinutes: 'Time sitting',
  asleepMinutes: 'Sleep the night before',
}
/** One step more, as `STEP_OF` has it. */
const MORE: Readonly<Record<MeasuredId, string>> = {
  steps: '2,000 steps more',
  standHours: '2 hours with standing more',
  exerciseMinutes: '15 minutes of exercise more',
  sedentaryMinutes: '1 hour of sitting more',
  asleepMinutes: '1 hour of sleep more',
}
const about = (cramps: number): string => `${cramps < 1 ? '' : 'about '}${goesWith.per100(cramps)}`

export const goesWithMeasured = {
  name: (id: MeasuredId) => NAME[id],
  stepMore: (id: MeasuredId) => MORE[id],
  counts: (id: MeasuredId, mid: number, low: number, high: number) =>
    `${MORE[id]}: 100 cramps become ${about(mid)}. It could be ${goesWith.rangeOf(low, high)}.`,
  base: (n: number) => `From ${nights(n)} that your watch or phone measured.`,
  tooFew: (n: number, least: number) => `${nights(n)} measured. We need ${least}.`,
  alike: 'Your days are too much alike to tell.',
  columns: ['Measured', 'What we saw', '100 cramps become', 'It could be'],
}
