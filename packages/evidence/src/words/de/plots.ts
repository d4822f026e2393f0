import type { PlotsWords } from '../plotsWords.ts'

const cramps = { helps: 'weniger Krämpfe', harms: 'mehr Krämpfe' }
const pain = { helps: 'weniger Schmerz', harms: 'mehr Schmerz' }
const people = { helps: 'mehr Menschen', harms: 'weniger Menschen' }

export const plots: PlotsWords = {
  measures: {
    'cramps-a-week': { title: 'Krämpfe pro Woche', ...cramps },
    'cramp-days-a-week': { title: 'Tage mit Krämpfen pro Woche', helps: 'weniger Tage', harms: 'mehr Tage' },
    'cramps-time-not-said': { title: 'Krämpfe, in einer Zeit, die die Studie nicht nennt', ...cramps },
    'change-from-start': { title: 'Wie sich je 100 Krämpfe vom Anfang änderten', ...cramps },
    'no-cramps': { title: 'Wie viele am Ende keine Krämpfe hatten', ...people },
    'a-quarter-fewer': { title: 'Wie viele ein Viertel weniger Krämpfe hatten', ...people },
    'half-as-many': { title: 'Wie viele halb so viele Krämpfe hatten', ...people },
    'half-the-pain': { title: 'Wie viele halb so starke Schmerzen hatten', ...people },
    'any-cramps': { title: 'Wie viele Krämpfe hatten', helps: 'weniger Menschen', harms: 'mehr Menschen' },
    'pain-0-10': { title: 'Schmerz, von 0 bis 10', ...pain },
    'pain-1-3': { title: 'Schmerz, von 1 bis 3', ...pain },
    'pain-total': { title: 'Schmerz aus zwei Wochen, zusammengezählt', ...pain },
  },
  comparedWith: 'Verglichen mit',
  comparators: {
    placebo: 'Scheintabletten',
    'no-treatment': 'nichts',
    'no-advice': 'keinem solchen Rat',
    'tap-water': 'Leitungswasser',
  },
  howToRead:
    'Der Punkt zeigt, was die Studie fand. Der Strich zeigt, wie weit das danebenliegen kann. Ein langer Strich heißt: Man weiß es nicht genau.',
  noEffect: 'keine Änderung',
  pooled: 'Diese Studien zusammen',
  pooledTooWide: 'Auch zusammen können diese Studien nichts sagen.',
  review: 'Überblick über viele Studien',
  withdrawn: 'Zurückgezogen, darum hier ohne Zahl',
  leftOutTitle: 'Nicht im Bild',
  leftOut: {
    'same-trials': 'Es geht um Menschen, die schon im Bild sind.',
    'older-review': 'Ein neuerer Überblick hat sie abgelöst.',
    'another-question': 'Gefragt war hier etwas anderes.',
    'no-usual-interval': 'Die Spanne wurde hier anders berechnet.',
    'no-trial': 'Hier wurde nur beobachtet. Niemand wurde einer Gruppe zugelost.',
    'another-treatment': 'Es geht um eine andere Behandlung.',
    'nothing-to-draw': 'Hier fehlt eine Zahl mit ihrer Spanne.',
  },
  notPooledTitle: 'Warum manche Studien nicht zusammengefasst sind',
  notPooled: {
    'one-trial': 'Keine andere Studie nennt eine solche Zahl.',
    'different-outcomes': 'Die Studien zählten Verschiedenes.',
    'different-comparators': 'Die Studien verglichen mit Verschiedenem.',
    'unit-not-said': 'Es steht nicht dabei, in welcher Zeit gezählt wurde.',
    'no-numbers': 'Es fehlen Zahlen, die sich verwenden lassen.',
    review: 'Das ist ein Überblick über andere Studien.',
    'no-trial': 'Hier wurde niemand einer Gruppe zugelost.',
    retracted: 'Die Studie wurde zurückgezogen.',
  },
}
