import type { NightDate, RoughMinutes } from '@uncramp/diary'
import type { Arm } from '@uncramp/trial'
import type { PaperMonth, PaperNight, PaperPlace } from '../../models/paperMonth.ts'
import { dayMonthYear, monthYear } from '../dates.ts'
import { cramps, nights } from './common.ts'

const MUSCLE = {
  calf: 'pantorrilla',
  foot: 'pie',
  'front-thigh': 'muslo delante',
  'back-thigh': 'muslo detrás',
} as const
const ROUGH: Readonly<Record<RoughMinutes, string>> = {
  'under-2': 'menos de 2',
  '2-to-10': 'de 2 a 10',
  'over-10': 'más de 10',
}
/** More would not fit the line; how many more there are is said. */
const MOST_MINUTES = 4

/** With spaces that do not break, so that no letter stands alone on a line. */
const placeText = ({ muscle, left, right }: PaperPlace): string =>
  [...MUSCLE[muscle].split(' '), ...(left ? ['I'] : []), ...(right ? ['D'] : [])].join('\u00a0')

const PLANS: Readonly<Record<Arm, readonly [done: string, not: string, unknown: string]>> = {
  treatment: ['Estirar: sí', 'Estirar: no', 'Estirar: ?'],
  control: ['Normal: estiró', 'Normal: cumplida', 'Normal: ?'],
}
const NO_PLAN = ['Estiró', 'No estiró', ''] as const

export const paperMonths = {
  title: 'Meses en papel',
  how: 'Una página por mes, una línea por noche. Para usted o para su médico.',
  lead: 'Elija los meses. Cada uno es una página, A4 o carta.',
  from: 'Primer mes',
  to: 'Último mes',
  print: (pages: number) => (pages === 1 ? 'Imprimir esta página' : `Imprimir ${pages} páginas`),
  making: (done: number, of: number) => `Haciendo las páginas: ${done} de ${of}.`,
  failed: 'No se pudieron hacer las páginas. No se perdió nada. Pruebe otra vez.',
  firstOf: (month: NightDate, of: number) => `Aquí está ${monthYear(month)}, la primera de ${of} páginas.`,
  caption: 'Calambres por la noche. Una línea es una noche, según el día en que terminó.',
  page: (page: number, of: number, printed: NightDate) =>
    `${of === 1 ? '' : `Página ${page} de ${of}. `}Impreso el ${dayMonthYear(printed)}.`,
  columns: {
    night: 'Noche',
    count: 'Calambres',
    slept: 'Durmió mal',
    pain: 'Peor dolor',
    where: 'Dónde',
    minutes: 'Minutos',
    noted: 'Anotado',
    plan: 'Plan',
  },
  none: 'Cero',
  dash: '–',
  ask: '?',
  yes: 'Sí',
  no: 'No',
  atLeast: (logged: number) => `${logged}+`,
  notKnown: 'No se sabe',
  before: 'Antes de este diario',
  where: (places: readonly PaperPlace[]) => places.map(placeText).join(', '),
  minutes: (given: readonly (number | RoughMinutes)[]) => {
    const said = given.map((each) => (typeof each === 'number' ? String(Math.max(1, Math.round(each))) : ROUGH[each]))
    const more = said.length - MOST_MINUTES
    return said.slice(0, MOST_MINUTES).join(', ') + (more > 0 ? ` y ${more} más` : '')
  },
  plan: (arm: Arm | null, stretched: boolean | null) => {
    const [done, not, unknown] = arm === null ? NO_PLAN : PLANS[arm]
    return stretched === null ? unknown : stretched ? done : not
  },
  sum: ({ mark, cramps: all }: PaperMonth) =>
    mark === null
      ? ''
      : `${nights(mark.withCramps)} con calambres (${cramps(all)} en total), ${mark.without} sin calambres, ${mark.unknown} sin datos.`,
  /** Only what the page has. */
  key: (kinds: ReadonlySet<PaperNight['kind']>) =>
    [
      'I pierna izquierda, D derecha. Dolor de 0 a 10.',
      ...(kinds.has('unchecked') ? ['Un número con + no se revisó por la mañana: pudo haber más.'] : []),
      'Un signo de interrogación es algo que no se anotó.',
      ...(kinds.has('to-come') ? ['Las líneas vacías son noches que aún no llegan.'] : []),
    ].join(' '),
  noted: (letter: string, name: string) => `${letter} ${name}`,
}
