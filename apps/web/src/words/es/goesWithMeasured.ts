import type { MeasuredId } from '../../models/measuredFactors.ts'
import { nights } from './common.ts'
import { goesWith } from './goesWith.ts'

const NAME: Readonly<Record<MeasuredId, string>> = {
  steps: 'Pasos',
  standHours: 'Horas con ratos de pie',
  exerciseMinutes: 'Minutos de ejercicio',
  sedentaryMinutes: 'Tiempo sin moverse',
  asleepMinutes: 'Sueño de la noche anterior',
}
/** One step more, as `STEP_OF` has it. */
const MORE: Readonly<Record<MeasuredId, string>> = {
  steps: '2000 pasos más',
  standHours: '2 horas más con ratos de pie',
  exerciseMinutes: '15 minutos más de ejercicio',
  sedentaryMinutes: '1 hora más sin moverse',
  asleepMinutes: '1 hora más de sueño',
}
const about = (cramps: number): string => (cramps < 1 ? goesWith.per100(cramps) : `cerca de ${goesWith.per100(cramps)}`)

export const goesWithMeasured = {
  name: (id: MeasuredId) => NAME[id],
  stepMore: (id: MeasuredId) => MORE[id],
  counts: (id: MeasuredId, mid: number, low: number, high: number) =>
    `${MORE[id]}: 100 calambres pasan a ${about(mid)}. Podrían ser ${goesWith.rangeOf(low, high)}.`,
  base: (n: number) => `De ${nights(n)} que midió su reloj o su móvil.`,
  tooFew: (n: number, least: number) => `${nights(n)} medidas. Hacen falta ${least}.`,
  alike: 'Sus días se parecen mucho para saberlo.',
  columns: ['Medido', 'Lo que vimos', '100 calambres pasan a', 'Podrían ser'],
}
