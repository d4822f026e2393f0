import type { NightDate } from '@uncramp/diary'
import type { MonthMark } from '../../models/monthStrip.ts'
import type { NightCell, Planned, SpanTotal } from '../../models/nights.ts'
import { dayMonth, dayMonthYear, monthYear, shortMonth } from '../dates.ts'
import { plain } from '../numbers.ts'
import { cramps, nights } from './common.ts'

/** A week with nights not known is "at least": what was not written down may hold more. */
function spanSentence(span: SpanTotal): string {
  const soFar = span.soFar ? ' hasta ahora' : ''
  if (span.known === 0) return `sin datos${soFar}`
  return `${span.cramps}${soFar}${span.unknown > 0 ? `, ${nights(span.unknown)} sin datos` : ''}`
}

const PLANNED = { stretch: ', estirar', test: ', según el plan', both: ', estirar y otra, según el plan', none: '' }

export const diary = {
  title: 'Diario',
  share: 'Imprimir, guardar o traer un diario',
  add: 'Añadir una noche o un calambre',
  earlier: 'Semanas anteriores',
  later: 'Semanas siguientes',
  asList: 'Ver como lista',
  asCalendar: 'Ver como calendario',
  calendar: 'Cinco semanas de noches',
  cellCount: (cell: NightCell) =>
    cell.count !== null ? String(cell.count) : cell.logged > 0 ? `${cell.logged}+` : '?',
  cell: (cell: NightCell, planned: Planned) => {
    const count =
      cell.count !== null
        ? cramps(cell.count)
        : cell.logged > 0
          ? `${cramps(cell.logged)} hasta ahora, noche sin revisar`
          : 'sin datos'
    return `${dayMonth(cell.date)}, ${count}${PLANNED[planned ?? 'none']}`
  },
  blankCell: (cell: NightCell) => `${dayMonth(cell.date)}, en blanco`,
  notKnown: 'sin datos',
  soFar: 'calambres hasta ahora',
  testNights: 'noches de una prueba, según el plan',
  stretchNights: 'noches de estirar, según el plan',
  eachWeek: 'Calambres por semana',
  eachMonth: 'Calambres por mes',
  chartBy: 'Gráfico por',
  weeks: 'Semanas',
  months: 'Meses',
  chart: (weeks: readonly SpanTotal[], unit: 'week' | 'month') =>
    `Calambres por ${unit === 'week' ? 'semana' : 'mes'}: ${weeks.map((span) => `${unit === 'week' ? dayMonth(span.from) : shortMonth(span.from)}: ${spanSentence(span)}`).join('; ')}.`,
  spanSoFar: 'hasta ahora',
  lastSoFar: {
    week: 'La última barra es esta semana, hasta ahora.',
    month: 'La última barra es este mes, hasta ahora.',
  },
  nothingBefore: (date: NightDate) => `No hay nada antes del ${dayMonthYear(date)}.`,
  tableFrom: 'Desde',
  tableCramps: 'Calambres',
  tableKnown: 'Noches con datos',
  usual: 'Normal',
  stretch: 'Estirar',
  before: 'Antes',
  strip: {
    title: 'Noches con calambres',
    span: (from: NightDate, to: NightDate) => `De ${monthYear(from)} a ${monthYear(to)}. Toque un mes para verlo.`,
    month: (mark: MonthMark) =>
      `${monthYear(mark.month)}${mark.soFar ? ' hasta ahora' : ''}: ${nights(mark.withCramps)} con calambres, ${mark.without} sin ellos, ${mark.unknown} sin datos`,
    count: (mark: MonthMark) => (mark.withCramps + mark.without === 0 ? '?' : String(mark.withCramps)),
    withCramps: 'calambres',
    without: 'sin calambres',
    unknown: 'sin datos',
    columns: ['Mes', 'Calambres', 'Sin calambres', 'Sin datos'],
  },
  find: 'Buscar noches',
  findLine: 'Por lugar, dolor, sueño y más',
  goesWith: 'Qué acompaña a las noches malas',
  goesWithLine: 'Sus días, junto a sus noches',
  goToMonth: 'Ir a un mes',
  month: 'Mes',
  year: 'Año',
  go: 'Ir',
  empty: 'Aún no hay nada. Toque + para añadir la última noche.',
  copyHint: 'Guarde una copia, por si pierde este teléfono.',
  night: {
    back: 'Diario',
    howMany: '¿Cuántos calambres?',
    noCramps: 'Cero',
    notKnown: 'No se sabe',
    soFar: (logged: number) => `${cramps(logged)} hasta ahora, sin revisar. Marque cuántos hubo en total.`,
    blank: 'No hay nada anotado en esta noche.',
    unreadable:
      'Hay algo anotado en esta noche que no se puede leer. Se queda como está. Lo que usted responda ahora se guarda aparte.',
    checkedUnknown: 'Usted marcó que no sabe cómo fue esta noche.',
    addCramp: 'Añadir un calambre',
    edit: 'Corregir',
    editCramp: 'Corregir calambre',
    delete: 'Borrar',
    deleteNight: 'Borrar esta noche',
    deleteCramp: 'Borrar este calambre',
    saved: 'Guardado.',
    nightDeleted: 'Se borró la noche.',
    crampDeleted: 'Se borró el calambre.',
    cramps: 'Cada calambre',
    dayBefore: 'El día antes…',
    didStretch: '¿Hizo el estiramiento?',
    earlier: 'Noche anterior',
    later: 'Noche siguiente',
    where: 'Dónde',
    placeUnknown: 'No se sabe',
    began: 'Cuándo empezó',
    lasted: 'Cuánto duró',
    minutes: (n: number) => `${plain(n)} min`,
    unknown: 'No se sabe',
    pain: 'Dolor',
    hour: 'Hora',
    minute: 'Minuto',
  },
  shareTitle: 'Imprimir, guardar, traer',
  print: 'Imprimir este diario',
  printHow: 'Salen en papel las semanas de la página Diario.',
  bringIn: 'Traer una copia',
  bringInHow: 'De una copia guardada o una hoja de cálculo.',
}
