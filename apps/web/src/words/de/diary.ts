import type { NightDate } from '@uncramp/diary'
import type { MonthMark } from '../../models/monthStrip.ts'
import type { NightCell, Planned, SpanTotal } from '../../models/nights.ts'
import { dayMonth, dayMonthYear, monthYear, shortMonth } from '../dates.ts'
import { plain } from '../numbers.ts'
import { cramps, nights } from './common.ts'

/** A week with nights not known is "at least": what was not written down may hold more. */
function spanSentence(span: SpanTotal): string {
  const soFar = span.soFar ? 'bisher ' : ''
  if (span.known === 0) return `${soFar}nicht bekannt`
  return `${soFar}${span.cramps}${span.unknown > 0 ? `, ${nights(span.unknown)} nicht bekannt` : ''}`
}

const PLANNED = { stretch: ', Dehnen', test: ', geplant', both: ', Dehnen und anderes, geplant', none: '' }

export const diary = {
  title: 'Tagebuch',
  share: 'Tagebuch drucken, speichern oder einlesen',
  add: 'Nacht oder Krampf eintragen',
  earlier: 'Frühere Wochen',
  later: 'Spätere Wochen',
  asList: 'Als Liste zeigen',
  asCalendar: 'Als Kalender zeigen',
  calendar: 'Fünf Wochen mit allen Nächten',
  cellCount: (cell: NightCell) =>
    cell.count !== null ? String(cell.count) : cell.logged > 0 ? `${cell.logged}+` : '?',
  cell: (cell: NightCell, planned: Planned) => {
    const count =
      cell.count !== null
        ? cramps(cell.count)
        : cell.logged > 0
          ? `bisher ${cramps(cell.logged)}, Nacht nicht bestätigt`
          : 'nicht bekannt'
    return `${dayMonth(cell.date)}, ${count}${PLANNED[planned ?? 'none']}`
  },
  blankCell: (cell: NightCell) => `${dayMonth(cell.date)}, leer`,
  notKnown: 'nicht bekannt',
  soFar: 'Krämpfe bisher',
  testNights: 'geplante Nächte eines Tests',
  stretchNights: 'geplantes Dehnen',
  eachWeek: 'Krämpfe pro Woche',
  eachMonth: 'Krämpfe pro Monat',
  chartBy: 'Balken zeigen',
  weeks: 'Wochen',
  months: 'Monate',
  chart: (weeks: readonly SpanTotal[], unit: 'week' | 'month') =>
    `Krämpfe pro ${unit === 'week' ? 'Woche' : 'Monat'}: ${weeks.map((span) => `${unit === 'week' ? dayMonth(span.from) : shortMonth(span.from)}: ${spanSentence(span)}`).join('; ')}.`,
  spanSoFar: 'bisher',
  lastSoFar: {
    week: 'Der letzte Balken ist diese Woche bis jetzt.',
    month: 'Der letzte Balken ist dieser Monat bis jetzt.',
  },
  nothingBefore: (date: NightDate) => `Nichts vor dem ${dayMonthYear(date)}.`,
  tableFrom: 'Ab',
  tableCramps: 'Krämpfe',
  tableKnown: 'Nächte bekannt',
  usual: 'Wie sonst',
  stretch: 'Dehnen',
  before: 'Davor',
  strip: {
    title: 'Nächte mit Krämpfen',
    span: (from: NightDate, to: NightDate) =>
      `${monthYear(from)} bis ${monthYear(to)}. Tippen Sie einen Monat an, um ihn zu sehen.`,
    month: (mark: MonthMark) =>
      `${monthYear(mark.month)}${mark.soFar ? ' bisher' : ''}: ${nights(mark.withCramps)} mit Krämpfen, ${mark.without} ohne, ${mark.unknown} nicht bekannt`,
    count: (mark: MonthMark) => (mark.withCramps + mark.without === 0 ? '?' : String(mark.withCramps)),
    withCramps: 'Krämpfe',
    without: 'keine Krämpfe',
    unknown: 'nicht bekannt',
    columns: ['Monat', 'Krämpfe', 'Keine Krämpfe', 'Nicht bekannt'],
  },
  find: 'Nächte suchen',
  findLine: 'Nach Stelle, Schmerz, Schlaf und mehr',
  goesWith: 'Was mit schlechten Nächten einhergeht',
  goesWithLine: 'Ihre Tage neben Ihren Nächten',
  goToMonth: 'Zu einem Monat gehen',
  month: 'Monat',
  year: 'Jahr',
  go: 'Los',
  empty: 'Hier steht noch nichts. Tippen Sie auf +, um die letzte Nacht einzutragen.',
  copyHint: 'Speichern Sie eine Kopie, falls Sie dieses Handy verlieren.',
  night: {
    back: 'Tagebuch',
    howMany: 'Wie viele Krämpfe?',
    noCramps: 'Keine Krämpfe',
    notKnown: 'Nicht bekannt',
    soFar: (logged: number) => `Bisher ${cramps(logged)}, nicht bestätigt. Tippen Sie an, wie viele es zusammen waren.`,
    blank: 'Für diese Nacht ist nichts aufgeschrieben.',
    unreadable:
      'Für diese Nacht ist etwas aufgeschrieben, das sich nicht lesen lässt. Es bleibt, wie es ist. Was Sie jetzt antworten, steht daneben.',
    checkedUnknown: 'Sie haben diese Nacht als nicht bekannt markiert.',
    addCramp: 'Krampf eintragen',
    edit: 'Ändern',
    editCramp: 'Krampf ändern',
    delete: 'Löschen',
    deleteNight: 'Diese Nacht löschen',
    deleteCramp: 'Diesen Krampf löschen',
    saved: 'Gespeichert.',
    nightDeleted: 'Die Nacht wurde gelöscht.',
    crampDeleted: 'Der Krampf wurde gelöscht.',
    cramps: 'Einzelne Krämpfe',
    dayBefore: 'Am Tag davor …',
    didStretch: 'Haben Sie gedehnt?',
    earlier: 'Nacht davor',
    later: 'Nacht danach',
    where: 'Wo',
    placeUnknown: 'Nicht bekannt',
    began: 'Wann er begann',
    lasted: 'Wie lange',
    minutes: (n: number) => `${plain(n)} min`,
    unknown: 'Nicht bekannt',
    pain: 'Schmerz',
    hour: 'Stunde',
    minute: 'Minute',
  },
  shareTitle: 'Drucken, speichern, einlesen',
  print: 'Tagebuch drucken',
  printHow: 'Die Wochen aus dem Tagebuch kommen auf Papier.',
  bringIn: 'Kopie einlesen',
  bringInHow: 'Aus einer gespeicherten Kopie oder einer Tabelle.',
}
