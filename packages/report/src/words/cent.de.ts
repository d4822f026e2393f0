import { addDays } from '../calendar.ts'
import { CENT_ITEMS, type CentFacts } from '../page/cent.ts'
import type { ChangeReason } from '../page/input.ts'
import type { Pens } from '../page/pens.ts'
import { blind } from './blind.de.ts'
import type { PageWords } from './pageWords.ts'

const nights = (n: number): string => (n === 1 ? '1 Nacht' : `${n} Nächte`)
const ofNights = (n: number): string => (n === 1 ? '1 Nacht' : `${n} Nächten`)
const parts = ({ test }: CentFacts): string => test.units.map(({ arm }) => (arm === 'treatment' ? 'T' : 'U')).join('')

const REASONS: Readonly<Record<ChangeReason, string>> = {
  'too-long': 'zu lang',
  'hard-to-keep': 'schwer durchzuhalten',
  advised: 'auf Rat',
  other: 'anderer Grund',
}
const before = ({ test: { follows } }: CentFacts, { full }: Pens): string =>
  follows === null
    ? ''
    : `Dieser Plan trat am ${full(follows.on)} an die Stelle eines früheren: ${[REASONS[follows.reason], follows.words].filter(Boolean).join(', ')}. `
const changes = ({ test }: CentFacts): string =>
  test.changedSinceDrawn
    ? 'Der Plan passt nicht zu Startzahl oder Siegel. Er wurde geändert, und der Test zeigt nichts.'
    : test.pauses.length === 0
      ? 'Keine seit dem Losen: Der Plan passt zu Startzahl und Siegel.'
      : `Der Plan passt zu Startzahl und Siegel. Pausen: ${test.pauses.length}; ihre Nächte zählen nicht.`

export const cent: PageWords['cent'] = {
  title: (name) => `CENT-2015-Liste: Test von ${name}`,
  lead: `Punkte zum Berichten über einen Versuch mit einer Person (CENT 2015), die gelten: ${CENT_ITEMS.length}. T Behandlung, U Nächte wie sonst. Die Zahlen stammen aus der Aufzeichnung des Tests.`,
  head: ['Punkt', 'Worum es geht', 'Antwort'],
  about: {
    '1a': 'Titel',
    '1b': 'Zusammenfassung',
    '2a.1': 'Hintergrund',
    '2a.2': 'Warum mit einer Person',
    '2b': 'Ziel',
    '3a': 'Aufbau',
    '3b': 'Änderungen nach dem Beginn',
    '4a': 'Die Person',
    '4b': 'Umfeld',
    '4c': 'Forschung oder Fürsorge',
    '5': 'Behandlungen',
    '6a.1': 'Hauptergebnis',
    '6a.2': 'Güte des Maßes',
    '6b': 'Geänderte Ergebnisse',
    '7a': 'Länge',
    '7b': 'Blicke und Stoppregel',
    '8a.1': 'Zufällige Reihenfolge',
    '8a.2': 'Blöcke',
    '8a.3': 'Ganze Reihenfolge',
    '8b': 'Wie gelost wurde',
    '9': 'Geheimhaltung',
    '10': 'Wer gelost hat',
    '11a': 'Verblindung',
    '11b': 'Ähnlichkeit',
    '12a': 'Statistik',
    '12b': 'Weitere Auswertungen',
    '12c': 'Nachwirkung, Trend, Korrelation',
    '13a.1': 'Beendete Teile',
    '13b': 'Verlorene Nächte',
    '14a': 'Daten',
    '14b': 'Warum er endete',
    '15': 'Die Person zu Beginn',
    '16': 'Ausgewertete Nächte',
    '17a.1': 'Daten jeder Seite',
    '17a.2': 'Effekt und Genauigkeit',
    '18': 'Weitere Ergebnisse',
    '19': 'Schäden',
    '20': 'Grenzen',
    '21': 'Für wen es gilt',
    '22': 'Bedeutung',
    '23': 'Registrierung',
    '24': 'Protokoll',
    '25': 'Finanzierung',
  },
  answers: {
    '1a': ({ test }) => `Geloster Versuch mit einer Person (N-of-1): ${test.name} gegen Nächte wie sonst.`,
    '1b': () => 'Vorn: Aufbau, Zahlen, Ergebnis und Intervall.',
    '2a.1': () => 'Nächtliche Wadenkrämpfe kommen und gehen von selbst. Wenige Behandlungen wurden gut geprüft.',
    '2a.2': () =>
      'Sie sind häufig, dauern Jahre und sind je Person verschieden. Was anderen hilft, hilft hier vielleicht nicht.',
    '2b': ({ test }) => `Gibt es bei dieser Person mit ${test.name} weniger Krämpfe pro Nacht als ohne?`,
    '3a': ({ test }) =>
      `${test.pairs} Paare von Teilen zu ${ofNights(test.unitNights)}. Davor: ${nights(test.baselineNights)}. Zu Beginn jedes Teils ausgelassen: ${nights(test.washoutNights)}.`,
    '3b': (facts, pens) => before(facts, pens) + changes(facts),
    '4a': ({ conditions, medicines }) =>
      `Krämpfe nach eigener Angabe; hier nicht ärztlich bestätigt. Eingetragene Erkrankungen: ${conditions}. Eingetragene Medikamente: ${medicines}.`,
    '4b': () => 'Zu Hause, im Alltag.',
    '4c': () => 'Eigene Fürsorge, keine Forschung. Keine Ethikkommission wurde gefragt.',
    '5': ({ test: { name, treated, control } }) =>
      `${name}; Nächte wie sonst ohne. Wie geplant: ${treated.asPlanned} von ${ofNights(treated.told)} T und ${control.asPlanned} von ${ofNights(control.told)} U, von denen man es weiß.`,
    '6a.1': () => 'Krämpfe pro Nacht, morgens selbst gezählt.',
    '6a.2': () => 'Eigene Zählung. Ihre Verlässlichkeit wurde nicht gemessen.',
    '6b': () => 'Keine. Die App legt das Ergebnis fest.',
    '7a': ({ test }) =>
      `Höchstens ${nights(2 * test.pairs * test.unitNights)}, höchstens 26 Wochen. Die Chance auf eine Antwort stand vor dem Beginn da.`,
    '7b': ({ test }) =>
      `Wöchentliche Blicke ab Woche 8; bisher: ${test.looks}. Eine vorher feste Regel, deren Grenzen alle Blicke einrechnen.`,
    '8a.1': () => 'Ja: ein Münzwurf je Paar, mit einem Generator aus einer Startzahl.',
    '8a.2': ({ test }) => `Paare: je ein Teil T und ein Teil U zu ${ofNights(test.unitNights)}.`,
    '8a.3': (facts) => parts(facts),
    '8b': ({ test }) => `Mersenne-Twister, niedrigstes Bit je Paar, Startzahl ${test.seed}.`,
    '9': () => 'Jeder Teil zeigt sich erst, wenn er beginnt. Was kommt, bleibt verborgen.',
    '10': () => 'Die App, von selbst, vor Nacht 1.',
    '11a': ({ test }, { full }) =>
      test.blind === undefined ? 'Nicht verblindet. Welche Nacht welche war, war bekannt.' : blind(test.blind, full),
    '11b': ({ test }) =>
      test.blind === undefined
        ? 'Nicht ähnlich: mit der Behandlung oder ohne.'
        : 'Äußerlich gleich, von einer Hilfe gemacht. Wie gleich, wurde nicht gemessen.',
    '12a': ({ test }, { typed }) =>
      `Negativ-binomiale Zahlen mit AR(1)-Nachteffekt; wie gelost; Prior des logarithmierten Ratenverhältnisses Normal(0, 1). Lohnend: Verhältnis unter ${typed(test.worthwhileRatio)}.${test.beside.length === 0 ? '' : ` Auch im Modell: der Test von ${test.beside.join(', ')}.`}`,
    '12b': ({ test }) =>
      test.evidencePrior === null
        ? 'Noch einmal nach dem, was wirklich getan wurde. Es entscheidet nichts.'
        : 'Noch einmal nach dem, was wirklich getan wurde, und mit den Studien als Prior. Beides entscheidet nichts.',
    '12c': ({ test }) =>
      `Nachwirkung: zu Beginn jedes Teils ${nights(test.washoutNights)} ausgelassen. Reihenfolge in Paaren gelost. Nächte hintereinander: AR(1). Unbekannte Nächte fehlen, sie sind nicht null.`,
    '13a.1': ({ test }) => {
      const done = test.units.filter((unit) => unit.firstNight + unit.nights - 1 <= test.asOfNight)
      return `Bis dahin beendete Teile: ${done.length} von ${test.units.length}, in geloster Reihenfolge.`
    },
    '13b': ({ test: { treated, control } }) =>
      `Nicht notiert: ${nights(treated.unknown)} T, ${nights(control.unknown)} U.`,
    '14a': ({ test }, { full }) =>
      `Erste Nacht ${full(test.firstNight)}; erste geloste ${full(addDays(test.firstNight, test.baselineNights))}; letzte verwendete ${full(test.to)}.`,
    '14b': ({ test: { standing, result } }) => {
      if (result !== null && result.ending !== 'cannot-tell')
        return `Nach der Regel, beim Blick in Woche ${result.week}.`
      if (standing === 'stopped') return 'Von der Person vor einer Antwort beendet.'
      return standing === 'ended' ? 'Er kam ohne Antwort zu seiner letzten Nacht.' : 'Er ist nicht zu Ende.'
    },
    '15': () => 'Vorn: Alter und Geschlecht, wenn angegeben, Krämpfe pro Woche, Orte, Schmerz, Minuten.',
    '16': ({ test: { treated, control } }) => `${nights(treated.known)} T und ${nights(control.known)} U, wie gelost.`,
    '17a.1': ({ test: { treated, control, result } }) =>
      result === null
        ? 'Verschlossen bis zum ersten Blick.'
        : `T: ${treated.cramps} Krämpfe. U: ${control.cramps} Krämpfe. Die Wochen stehen vorn im Bild.`,
    '17a.2': ({ test: { result, changedSinceDrawn } }, { hundredths }) =>
      result === null || result.rateRatio === null || changedSinceDrawn
        ? 'Noch keiner.'
        : `Ratenverhältnis ${hundredths(result.rateRatio.median)}, 95-%-Glaubwürdigkeitsintervall ${hundredths(result.rateRatio.low)} bis ${hundredths(result.rateRatio.high)}.`,
    '18': () => 'Keine, die entscheiden. Schmerz und Minuten aller Krämpfe stehen vorn.',
    '19': ({ test: { harms } }) =>
      harms === null ? 'Diese Version fragt nicht danach.' : harms.length === 0 ? 'Keine notiert.' : harms.join('; '),
    '20': ({ test }) =>
      `${test.blind === undefined ? 'Nicht verblindet; selbst' : 'Selbst'} notiert; eine Person. Notieren nach Laune könnte es kippen.`,
    '21': () => 'Für diese Person, zu dieser Zeit. Nicht für andere.',
    '22': ({ test: { result } }) =>
      result === null
        ? 'Offen.'
        : 'Siehe Ergebnis vorn. Es kann falsch sein: Höchstens 1 von 20 nutzlosen Behandlungen sieht hilfreich aus.',
    '23': () => 'In keinem öffentlichen Register.',
    '24': ({ test }) => `In der Kopie des Tagebuchs, mit Siegel (SHA-256) ${test.hash}. Prüfbar mit uncramp verify.`,
    '25': () => 'Keine. Frei und quelloffen.',
  },
}
