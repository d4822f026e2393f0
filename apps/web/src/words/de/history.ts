import type { Measure } from '@uncramp/diary'
import type { LeftOutReason, RefusalCode } from '@uncramp/imports'
import { APP_NAMES } from '../appNames.ts'
import { whole } from '../numbers.ts'
import { nights } from './common.ts'

const REFUSED: Readonly<Record<RefusalCode, string>> = {
  empty: 'Sie ist leer. Wählen Sie die Datei, die die andere App gespeichert hat.',
  'not-known':
    'Diese Art von Datei kennen wir nicht. Speichern Sie eine Tabelle mit einer Nacht je Zeile. Wählen Sie dann die.',
  'zip-damaged': 'Das Archiv ist beschädigt oder bricht ab. Speichern Sie es in der anderen App noch einmal.',
  'zip-locked': 'Das Archiv hat ein Passwort. Packen Sie es zuerst aus. Wählen Sie dann die Datei darin.',
  'zip-method': 'So gepackt können wir es nicht lesen. Packen Sie es zuerst aus. Wählen Sie dann die Datei darin.',
  'nothing-inside': 'Darin können wir nichts lesen. Wählen Sie die ganze Datei, so wie die App sie speichert.',
  'database-damaged':
    'Die Daten darin sind beschädigt oder brechen ab. Speichern Sie sie am anderen Handy noch einmal.',
  'not-json': 'Sie ist beschädigt oder bricht ab. Speichern Sie sie in der anderen App noch einmal.',
  'too-large': 'Sie ist größer, als so eine Datei sein kann. Wählen Sie die Datei aus der anderen App.',
  several: 'Diese Dateien gehören nicht zusammen. Wählen Sie eine nach der anderen.',
  unreadable: 'Wir konnten sie nicht bis zum Ende lesen. Ist sie noch da? Wählen Sie sie noch einmal.',
}

const REASON: Readonly<Record<LeftOutReason, string>> = {
  'other-kind': 'Hier nicht nötig',
  repeat: 'Doppelt',
  'in-group': 'Steht auch allein da',
  'not-measured': 'Nichts gemessen',
  'no-date': 'Kein lesbares Datum',
  'no-number': 'Keine lesbare Zahl',
  'no-value': 'Kein Name oder Wert',
  'other-unit': 'Eine Einheit, die wir nicht kennen',
  'odd-length': 'Anfang und Ende passen nicht',
  'out-of-range': 'Eine Zahl, die nicht stimmen kann',
  broken: 'Nicht wie eine Zeile geschrieben',
  'too-long': 'Zu lang',
  'too-many': 'Mehr, als wir halten können',
}

const MEASURE: Readonly<Record<Measure, string>> = {
  steps: 'Schritte',
  standHours: 'Stunden mit Stehen',
  standMinutes: 'Minuten im Stehen',
  exerciseMinutes: 'Minuten Bewegung',
  sedentaryMinutes: 'Minuten im Sitzen',
  asleepMinutes: 'Minuten Schlaf',
  awakeMinutes: 'Minuten wach in der Nacht',
  inBedMinutes: 'Minuten im Bett',
}

export const history = {
  title: 'Früheres mitbringen',
  how: 'Von Uhr, Handy oder einer anderen App',
  lead: 'Haben Sie in einer anderen App notiert? Tragen Sie eine Uhr? Bringen Sie die Datei her.',
  stays: 'Die Datei wird auf diesem Handy gelesen. Niemand bekommt sie.',
  which: 'Welche Dateien?',
  trackers: 'Krämpfe: Daylio, Bearable, Track & Graph, Nomie. Oder eine Tabelle (CSV).',
  watches: 'Schritte und Schlaf: Apple Health, Health Connect, Fitbit, Google Fit, Garmin, Withings.',
  whole: 'Wählen Sie die Datei, wie die App sie speichert. Auspacken ist nicht nötig.',
  refused: (code: RefusalCode) => REFUSED[code],
  app: (app: string) => APP_NAMES[app] ?? 'Eine Tabelle',
  reading: 'Ihre Datei wird gelesen',
  readSoFar: (done: number, total: number) => `${whole(done)} von ${whole(total)} MB`,
  cancel: 'Abbrechen',
  fromApp: (app: string) => `Von ${app}`,
  otherFile: 'Andere Datei wählen',
  whichCramps: 'Was davon sind Ihre Krämpfe?',
  whichCrampsHow: 'Tippen Sie auf alles, was einen Krampf im Bein meint.',
  name: (name: string, n: number) => `${name} (${whole(n)})`,
  moreNames: (n: number) => `${whole(n)} weitere zeigen`,
  noNames: 'In dieser Datei ist nichts, was ein Krampf sein könnte.',
  meaning: 'Was sagt ein Eintrag?',
  meanings: { 'one-cramp': 'Einen Krampf', count: 'Wie viele Krämpfe', pain: 'Wie stark der Schmerz war, 0 bis 10' },
  quiet: 'Tage mit Eintrag, aber ohne Krampf',
  quietDays: { unknown: 'Nicht bekannt', none: 'Keine Krämpfe' },
  unclocked: 'Einträge ohne Uhrzeit: welche Nacht?',
  unclockedNights: { morning: 'Die Nacht davor', evening: 'Die Nacht danach' },
  chooseFirst: 'Wählen Sie zuerst Ihre Krämpfe.',
  sayMeaning: 'Sagen Sie zuerst, was ein Eintrag meint.',
  taken: (names: string, meaning: string) => `Als Krämpfe genommen: ${names}. Ein Eintrag sagt: ${meaning}.`,
  entries: (taken: number, all: number) => `Wir haben ${whole(taken)} von ${whole(all)} Einträgen genommen.`,
  toCome: (n: number) =>
    `${nights(n)} ${n === 1 ? 'kommt' : 'kommen'} erst noch und ${n === 1 ? 'bleibt' : 'bleiben'} weg.`,
  change: 'Antworten ändern',
  here: (n: number, found: number) =>
    found === 0
      ? 'Es ist keine Nacht darin.'
      : n === 0
        ? 'Noch keine davon ist in Ihrem Tagebuch.'
        : `${whole(n)} davon ${n === 1 ? 'ist' : 'sind'} in Ihrem Tagebuch.`,
  onlyHere:
    'Zahlen gibt es nur zu Nächten in Ihrem Tagebuch. Haben Sie später mehr Nächte? Bringen Sie die Datei wieder.',
  measured: 'Was gemessen wurde',
  measure: (measure: Measure) => MEASURE[measure],
  nights: 'Nächte',
  fresh: (n: number) => `${nights(n)} ${n === 1 ? 'bekommt' : 'bekommen'} neue Zahlen.`,
  replaced: (n: number) => `${nights(n)} ${n === 1 ? 'bekommt' : 'bekommen'} die Zahlen der Datei statt Ihrer.`,
  cut: 'Die Datei bricht in der Mitte ab. Was da ist, wurde gelesen.',
  unsureClock: 'Die Datei sagt nicht, wo die Uhr stand. Schritte um 12 Uhr nachts zählen vielleicht zum Tag danach.',
  rows: 'Zeilen der Datei',
  rowsRead: (read: number, all: number) => `${whole(read)} von ${whole(all)} Zeilen wurden gelesen.`,
  leftOut: (n: number) => `${whole(n)} weggelassen`,
  reason: (reason: LeftOutReason) => REASON[reason],
  row: (row: number, text: string) => `Zeile ${whole(row)}: „${text}“`,
  place: (text: string) => `„${text}“`,
  last: 'Zuletzt mitgebracht',
  lastWas: (app: string, date: string, n: number) => `${app}, am ${date}: ${nights(n)}.`,
  undoLast: 'Wieder zurücknehmen',
  undoHow: 'Nächte, die Sie seitdem geändert haben, bleiben so.',
  undone: (n: number) =>
    n === 0 ? 'Nichts wurde zurückgenommen.' : `${nights(n)} ${n === 1 ? 'ist' : 'sind'} wieder wie vorher.`,
  undoneKept: (n: number) =>
    `${nights(n)} ${n === 1 ? 'wurde' : 'wurden'} seitdem geändert und ${n === 1 ? 'bleibt' : 'bleiben'} so.`,
  night: {
    from: (app: string) => `Von ${app}`,
    measure: (measure: Measure, n: number) => `${MEASURE[measure]}: ${whole(n)}`,
  },
}
