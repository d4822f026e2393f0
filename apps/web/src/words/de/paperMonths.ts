import type { NightDate, RoughMinutes } from '@uncramp/diary'
import type { PaperMonth, PaperNight } from '../../models/paperMonth.ts'
import { dayMonthYear, monthYear } from '../dates.ts'
import { cramps, nights } from './common.ts'

export const paperMonths = {
  title: 'Monate auf Papier',
  how: 'Eine Seite je Monat, eine Zeile je Nacht. Für Sie oder für die Arztpraxis.',
  lead: 'Wählen Sie die Monate. Jeder ist eine Seite, A4 oder Letter.',
  from: 'Erster Monat',
  to: 'Letzter Monat',
  print: (pages: number) => (pages === 1 ? 'Diese Seite drucken' : `${pages} Seiten drucken`),
  making: (done: number, of: number) => `Die Seiten entstehen: ${done} von ${of}.`,
  failed: 'Die Seiten ließen sich nicht machen. Nichts ging verloren. Versuchen Sie es noch einmal.',
  firstOf: (month: NightDate, of: number) => `Hier ist ${monthYear(month)}, die erste von ${of} Seiten.`,
  caption: 'Krämpfe in der Nacht. Eine Zeile ist eine Nacht. Es gilt der Tag, an dem sie endet.',
  page: (page: number, of: number, printed: NightDate) =>
    `${of === 1 ? '' : `Seite ${page} von ${of}. `}Gedruckt am ${dayMonthYear(printed)}.`,
  columns: {
    night: 'Nacht',
    count: 'Krämpfe',
    slept: 'Schlecht geschlafen',
    pain: 'Größter Schmerz',
    where: 'Wo',
    minutes: 'Minuten',
    noted: 'Notiert',
    plan: 'Plan',
  },
  none: 'Keine',
  dash: '–',
  ask: '?',
  yes: 'Ja',
  no: 'Nein',
  atLeast: (logged: number) => `${logged}+`,
  notKnown: 'Nicht bekannt',
  before: 'Vor diesem Tagebuch',
  muscles: { calf: 'Wade', foot: 'Fuß', 'front-thigh': 'Schenkel vorn', 'back-thigh': 'Schenkel hinten' },
  leg: { left: 'L', right: 'R' },
  rough: {
    'under-2': 'unter 2',
    '2-to-10': '2 bis 10',
    'over-10': 'über 10',
  } satisfies Record<RoughMinutes, string>,
  andMore: (more: number) => `und ${more} weitere`,
  testPlans: {
    treatment: { done: 'Test: ja', not: 'Test: nein', name: 'Im Test' },
    control: { done: 'Wie sonst: doch', not: 'Wie sonst: ja', name: 'Wie sonst' },
    none: { done: 'Gemacht', not: 'Nicht gemacht' },
  },
  plans: {
    treatment: { done: 'Dehnen: ja', not: 'Dehnen: nein', name: 'Dehnen' },
    control: { done: 'Wie sonst: gedehnt', not: 'Wie sonst: ja', name: 'Wie sonst' },
    none: { done: 'Gedehnt', not: 'Nicht gedehnt' },
  },
  sum: ({ mark, cramps: all }: PaperMonth) =>
    mark === null
      ? ''
      : `${nights(mark.withCramps)} mit Krämpfen (${cramps(all)} zusammen), ${mark.without} ohne, ${mark.unknown} nicht bekannt.`,
  /** Only what the page has. */
  key: (kinds: ReadonlySet<PaperNight['kind']>) =>
    [
      'L linkes, R rechtes Bein. Schmerz von 0 bis 10.',
      ...(kinds.has('unchecked') ? ['Eine Zahl mit + wurde am Morgen nicht geprüft: es können mehr sein.'] : []),
      'Ein Fragezeichen heißt: nicht aufgeschrieben.',
      ...(kinds.has('to-come') ? ['Leere Zeilen sind Nächte, die noch kommen.'] : []),
    ].join(' '),
  noted: (letter: string, name: string) => `${letter} ${name}`,
}
