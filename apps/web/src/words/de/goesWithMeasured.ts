import type { MeasuredId } from '../../models/measuredFactors.ts'
import { nights, nightsDative } from './common.ts'
import { goesWith } from './goesWith.ts'

const NAME: Readonly<Record<MeasuredId, string>> = {
  steps: 'Schritte',
  standHours: 'Stunden mit Stehen',
  exerciseMinutes: 'Minuten Sport',
  sedentaryMinutes: 'Zeit im Sitzen',
  asleepMinutes: 'Schlaf in der Nacht davor',
}
/** One step more, as `STEP_OF` has it. */
const MORE: Readonly<Record<MeasuredId, string>> = {
  steps: '2000 Schritte mehr',
  standHours: '2 Stunden mehr mit Stehen',
  exerciseMinutes: '15 Minuten mehr Sport',
  sedentaryMinutes: '1 Stunde mehr im Sitzen',
  asleepMinutes: '1 Stunde mehr Schlaf',
}
const about = (cramps: number): string => `${cramps < 1 ? '' : 'etwa '}${goesWith.per100(cramps)}`

export const goesWithMeasured = {
  name: (id: MeasuredId) => NAME[id],
  stepMore: (id: MeasuredId) => MORE[id],
  counts: (id: MeasuredId, mid: number, low: number, high: number) =>
    `${MORE[id]}: Aus 100 Krämpfen werden ${about(mid)}. Möglich sind ${goesWith.rangeOf(low, high)}.`,
  base: (n: number) => `Aus ${nightsDative(n)}, die Uhr oder Handy gemessen hat.`,
  tooFew: (n: number, least: number) => `${nights(n)} gemessen. Wir brauchen ${least}.`,
  alike: 'Ihre Tage sind sich dafür zu ähnlich.',
  columns: ['Gemessen', 'Was wir sahen', 'Aus 100 Krämpfen werden', 'Möglich'],
}
