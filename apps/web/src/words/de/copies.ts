import type { CopyCheck } from '@uncramp/diary'
import type { CopyResult } from '../../models/copy.ts'
import { nights } from './common.ts'

const has = (n: number, one: string, many: string): string => `${nights(n)} ${n === 1 ? one : many}`

const leftOut = (n: number): string =>
  n === 1
    ? 'Aber 1 Eintrag, der sich nicht lesen lässt, fehlt darin.'
    : `Aber ${n} Einträge, die sich nicht lesen lassen, fehlen darin.`

export const copies = {
  leftOut,
  fileName: (date: string) => `uncramp-${date}.json`,
  lockedName: (date: string) => `uncramp-${date}.age`,
  told: (result: CopyResult) =>
    result.type === 'checked'
      ? [
          `Gespeichert und geprüft: ${nights(result.nights)}.`,
          ...(result.leftOut > 0 ? [leftOut(result.leftOut)] : []),
          'Die Datei liegt bei Ihren Downloads.',
        ].join(' ')
      : 'Keine Kopie gemacht: Das Tagebuch ließ sich nicht zurücklesen. Nichts ging verloren. Versuchen Sie es noch einmal.',
  save: 'Kopie speichern',
  saveHow: 'Eine Datei mit allem. Wer die Datei hat, kann sie lesen.',
  lock: 'Kopie mit Passwort',
  lockHow: 'Dieselbe Datei, aber nur Ihr Passwort öffnet sie.',
  lockLead: 'Wählen Sie als Passwort vier oder mehr Wörter, die niemand errät.',
  passphrase: 'Passwort',
  again: 'Noch einmal dasselbe',
  show: 'Zeigen',
  hide: 'Verbergen',
  writeDown: 'Schreiben Sie es auf. Ohne Passwort öffnet niemand die Datei. Wir bewahren es nicht auf.',
  lockNow: 'Sperren und speichern',
  locking: 'Wird gesperrt, dann geprüft. Das kann eine halbe Minute dauern.',
  short: 'Bitte länger: mindestens 12 Buchstaben.',
  notTheSame: 'Die beiden sind nicht gleich. Bitte neu eingeben.',
  failed:
    'Keine Kopie gemacht. Vielleicht hat das Gerät zu wenig Platz. Nichts ging verloren. Versuchen Sie es noch einmal.',
  done: 'Gespeichert und geprüft',
  doneHow: (n: number) => `Wir haben die gesperrte Datei wieder geöffnet. Ihr ganzes Tagebuch ist darin: ${nights(n)}.`,
  downloads: 'Die Datei liegt bei Ihren Downloads. Heben Sie sie dort auf, wo Sie sie auch ohne dieses Handy finden.',
  lockedWith: 'Diese Kopie ist gesperrt.',
  open: 'Öffnen',
  opening: 'Wird geöffnet. Das kann ein paar Sekunden dauern.',
  wrong: 'Dieses Passwort öffnet sie nicht. Achten Sie auf große und kleine Buchstaben. Nichts wurde geändert.',
  noMemory:
    'Dieses Gerät konnte sie nicht öffnen. Schließen Sie andere Seiten. Versuchen Sie es dann noch einmal. Nichts wurde geändert.',
  check: 'Kopie prüfen',
  checkHow: 'Ist in einer Datei noch Ihr ganzes Tagebuch?',
  checkLead: 'Wählen Sie eine Kopie, die Sie gespeichert haben. Wir sehen sie an und ändern nichts.',
  checkAnother: 'Eine andere prüfen',
  choose: 'Datei wählen',
  whole: 'In dieser Kopie ist Ihr ganzes Tagebuch, so wie heute.',
  notWhole: 'Diese Kopie ist nicht Ihr Tagebuch von heute.',
  holds: (n: number) => `Darin: ${nights(n)}.`,
  differences: ({ lacking, differing, extra, sameTests, sameSettings }: CopyCheck): readonly string[] => [
    ...(lacking > 0 ? [`${has(lacking, 'von Ihnen fehlt', 'von Ihnen fehlen')} darin.`] : []),
    ...(differing > 0 ? [`${has(differing, 'ist', 'sind')} darin anders als bei Ihnen.`] : []),
    ...(extra > 0 ? [`${has(extra, 'darin fehlt', 'darin fehlen')} in Ihrem Tagebuch.`] : []),
    ...(sameTests ? [] : ['Ihr Test steht darin an einer anderen Stelle.']),
    ...(sameSettings ? [] : ['Was Sie über sich gesagt haben, oder eine Einstellung, ist darin anders.']),
  ],
  saveNew: 'Speichern Sie ab und zu eine neue Kopie. Lesen Sie diese nur ein, wenn Sie sie brauchen.',
  back: 'Drucken, speichern, einlesen',
}
