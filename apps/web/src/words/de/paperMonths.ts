import type { NightDate, RoughMinutes } from '@uncramp/diary'
import type { Arm } from '@uncramp/trial'
import type { PaperMonth, PaperNight, PaperPlace } from '../../models/paperMonth.ts'
import { dayMonthYear, monthYear } from '../dates.ts'
import { cramps, nights } from './common.ts'

const MUSCLE = { calf: 'Wade', foot: 'Fuß', 'front-thigh': 'Schenkel vorn', 'back-thigh': 'Schenkel hinten' } as const
const ROUGH: Readonly<Record<RoughMinutes, string>> = {
  'under-2': 'unter 2',
  '2-to-10': '2 bis 10',
  'over-10': 'über 10',
}
/** More would not fit the line; how many more there are is said. */
const MOST_MINUTES = 4

/** With spaces that do not break, so that no letter stands alone on a line. */
const placeText = ({ muscle, left, right }: PaperPlace): string =>
  [...MUSCLE[muscle].split(' '), ...(left ? ['L'] : []), ...(right ? ['R'] : [])].join('\u00a0')

const PLANS: Readonly<Record<Arm, readonly [done: string, not: string, unknown: string]>> = {
  treatment: ['Dehnen: ja', 'Dehnen: nein', 'Dehnen: ?'],
  control: ['Wie sonst: gedehnt', 'Wie sonst: ja', 'Wie sonst: ?'],
}
const NO_PLAN = ['Gedehnt', 'Nicht gedehnt', ''] as const

export const paperMonths = {
  title: 'Monate auf Papier',
  how: 'Eine Seite je Monat, eine Zeile je Nacht. Für Sie oder für Ihren Arzt.',
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
  where: (places: readonly PaperPlace[]) => places.map(placeText).join(', '),
  minutes: (given: readonly (number | RoughMinutes)[]) => {
    const said = given.map((each) => (typeof each === 'number' ? String(Math.max(1, Math.round(each))) : ROUGH[each]))
    const more = said.length - MOST_MINUTES
    return said.slice(0, MOST_MINUTES).join(', ') + (more > 0 ? ` und ${more} weitere` : '')
  },
  plan: (arm: Arm | null, stretched: boolean | null) => {
    const [done, not, unknown] = arm === null ? NO_PLAN : PLANS[arm]
    return stretched === null ? unknown : stretched ? done : not
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
