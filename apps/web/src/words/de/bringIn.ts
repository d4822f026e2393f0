import { cramps, nights, nightsDative } from './common.ts'
import { note, problem } from './problems.ts'

export const bringIn = {
  title: 'Kopie einlesen',
  back: 'Tagebuch',
  lead: 'Wählen Sie eine Kopie, die Sie gespeichert haben. Oder eine Tabelle (CSV): je Nacht eine Zeile, mit Datum und Zahl der Krämpfe.',
  choose: 'Datei wählen',
  reading: 'Einen Moment.',
  broken: 'Wir konnten diese Datei nicht lesen. Nichts wurde geändert.',
  problem,
  note,
  step: { columns: 'Was steht in welcher Spalte?', dates: 'Wie ist das Datum geschrieben?', gaps: 'Nächte ohne Zeile' },
  dateColumn: 'Datum',
  countColumn: 'Zahl der Krämpfe',
  treatmentColumn: 'Gedehnt (falls vorhanden)',
  painColumn: 'Schmerz (falls vorhanden)',
  minutesColumn: 'Minuten (falls vorhanden)',
  noColumn: 'Keine',
  dateQuestion: (example: string) => `„${example}“ kann man auf zwei Arten lesen. Welche Nächte sind in dieser Datei?`,
  gapQuestion: (n: number) => `Zu ${nightsDative(n)} dazwischen gibt es keine Zeile. Was heißt das?`,
  gapZero: 'Keine Krämpfe in diesen Nächten',
  gapUnknown: 'Nicht aufgeschrieben',
  next: 'Weiter',
  preview: 'Ansehen vor dem Speichern',
  found: (n: number) => `Wir haben ${nights(n)} gefunden.`,
  span: (from: string, to: string) => `Von ${from} bis ${to}.`,
  madeUp: 'Diese Kopie enthält das erfundene Tagebuch. Was daher kommt, ist nicht von Ihnen.',
  cramps: (n: number) => `Zusammen ${cramps(n)}.`,
  differ: (n: number) =>
    n === 0 ? 'Keine ist anders als bei Ihnen.' : `${n} ${n === 1 ? 'ist' : 'sind'} anders als bei Ihnen.`,
  others: (crampsToCome: number, tests: number) =>
    [
      crampsToCome === 0 ? null : `${cramps(crampsToCome)} mit Einzelheiten.`,
      tests === 0 ? null : `${tests === 1 ? '1 Test ist' : `${tests} Tests sind`} dabei.`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  keepMine: 'Meine behalten',
  useFile: 'Datei nehmen',
  whichWins: 'Wo sie verschieden sind',
  countStays: (n: number) => `${nights(n)} ${n === 1 ? 'bleibt, wie sie ist' : 'bleiben, wie sie sind'}.`,
  countComes: (n: number, withStretch: boolean) =>
    `${nights(n)} ${n === 1 ? 'bekommt' : 'bekommen'} die Zahl${withStretch ? ' und das Dehnen' : ''} aus der Datei. Sonst ändert sich daran nichts.`,
  nightComes: (n: number) => `${nights(n)} ${n === 1 ? 'wird' : 'werden'} mit den Krämpfen aus der Datei ersetzt.`,
  kept: (n: number) =>
    `${nights(n)} ${n === 1 ? 'bleibt' : 'bleiben'} wie bei Ihnen: Sie haben mehr Krämpfe notiert als die Datei.`,
  newOnly: 'Schmerz und Minuten kommen nur bei neuen Nächten dazu.',
  showDiffering: 'Zeigen',
  night: 'Nacht',
  yours: 'Ihre',
  theFile: 'Datei',
  count: (n: number | null) => (n === null ? 'nicht bekannt' : String(n)),
  otherDetails: 'andere Einzelheiten',
  confirm: 'Einlesen',
  notYet: 'Gespeichert wird erst, wenn Sie hier tippen.',
  /** Of settings and tests alone, no night comes. */
  done: (n: number) => (n === 0 ? 'Eingelesen.' : `${nights(n)} eingelesen.`),
  stays: 'Ihr Tagebuch bleibt, wie es ist.',
  nothingNew: 'In dieser Datei ist nichts Neues.',
  seeDiary: 'Zum Tagebuch',
}
