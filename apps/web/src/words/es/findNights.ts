import type { DiaryNight } from '../../models/nightFilter.ts'
import { capital } from '../locale.ts'
import { cramps, nights } from './common.ts'
import { cramp as crampWords } from './cramp.ts'

function countOf({ night, cramps: logged }: DiaryNight): string {
  if (night !== null && night.count !== null) return cramps(night.count)
  return logged.length > 0 ? `${cramps(logged.length)} hasta ahora, noche sin revisar` : 'sin datos'
}

/** Pantorrilla izquierda, dolor 7 */
function placesOf({ cramps: logged }: DiaryNight): readonly string[] {
  const places = logged.map((each) => {
    const place = crampWords.placeOf(each)
    return each.pain === null ? place : `${place}, dolor ${each.pain}`
  })
  return [...new Set(places)]
}

export const findNights = {
  title: 'Buscar noches',
  back: 'Buscar noches',
  all: 'Todo',
  count: 'Calambres',
  counts: { none: 'Cero', some: '1 o más', many: '3 o más', unknown: 'Sin datos' },
  muscle: 'Músculo',
  muscles: {
    calf: 'Pantorrilla',
    foot: 'Pie',
    'front-thigh': 'Muslo por delante',
    'back-thigh': 'Muslo por detrás',
  },
  side: 'Lado',
  sides: { left: 'Izquierdo', right: 'Derecho' },
  pain: 'Dolor',
  painFrom: (pain: number) => (pain === 10 ? '10' : `${pain} o más`),
  sleep: 'Sueño',
  sleeps: { badly: 'Durmió mal', well: 'No durmió mal' },
  exposure: 'El día antes',
  year: 'Año',
  month: 'Mes',
  arm: 'Noches de prueba',
  arms: { treatment: 'Según el plan, estirar', control: 'Según el plan, normal' },
  found: (found: number, all: number) =>
    found !== all ? `${nights(found)} de ${all}` : all === 1 ? 'La única noche' : `Todas: ${nights(all)}`,
  none: 'Ninguna noche coincide. Pruebe a pedir menos.',
  empty: 'Aún no hay nada. Cuando añada noches, podrá buscarlas aquí.',
  clear: 'Ver todas las noches',
  more: (left: number) => `Ver ${left} más`,
  mark: (found: DiaryNight) => {
    const count = found.night?.count ?? null
    if (count !== null) return String(count)
    return found.cramps.length > 0 ? `${found.cramps.length}+` : '?'
  },
  line: (found: DiaryNight) => {
    const slept = found.night?.sleepLost === true ? ['Durmió mal'] : []
    return `${[capital(countOf(found)), ...placesOf(found), ...slept].join('. ')}.`
  },
}
