import type { NightDate, RoughMinutes } from '@uncramp/diary'
import type { PaperMonth, PaperNight } from '../../models/paperMonth.ts'
import { dayMonthYear, monthYear } from '../dates.ts'
import { cramps, nights } from './common.ts'

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
  muscles: {
    calf: 'pantorrilla',
    foot: 'pie',
    'front-thigh': 'muslo delante',
    'back-thigh': 'muslo detrás',
  },
  leg: { left: 'I', right: 'D' },
  rough: {
    'under-2': 'menos de 2',
    '2-to-10': 'de 2 a 10',
    'over-10': 'más de 10',
  } satisfies Record<RoughMinutes, string>,
  andMore: (more: number) => `y ${more} más`,
  testPlans: {
    treatment: { done: 'Prueba: sí', not: 'Prueba: no', name: 'Prueba' },
    control: { done: 'Normal: hecho', not: 'Normal: cumplida', name: 'Normal' },
    none: { done: 'Hecho', not: 'No hecho' },
  },
  plans: {
    treatment: { done: 'Estirar: sí', not: 'Estirar: no', name: 'Estirar' },
    control: { done: 'Normal: estiró', not: 'Normal: cumplida', name: 'Normal' },
    none: { done: 'Estiró', not: 'No estiró' },
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
