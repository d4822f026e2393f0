import type { NightDate } from '@uncramp/diary'
import { dayMonth } from '../dates.ts'

/** 21:30, as it is stored */
const timeOfDay = (time: string): string => time

const LEGS = ['Erstes Bein', 'Anderes Bein'] as const
const CLOT =
  'Nicht an einem Bein, das geschwollen, heiß oder rot ist. Auch nicht, wenn nur ein Bein wehtut. Rufen Sie heute einen Arzt an.'

export const bedtime = {
  title: 'Vor dem Schlafen',
  learnLine: 'Geführt, Schritt für Schritt',
  lead: 'Ein paar ruhige Minuten für Ihre Beine.',
  offer: {
    planned: 'Heute Abend ist Dehnen dran.',
    done: 'Gedehnt. Schlafen Sie gut.',
    usual: 'Heute ist alles wie sonst. Kein Dehnen.',
    paused: 'Ihr Test macht Pause.',
  },
  offerHow: {
    planned: 'Dehnen Sie kurz vor dem Schlafen.',
    done: 'Mehr braucht Ihr Test heute nicht.',
    usual: 'Nächte wie sonst sind der halbe Test. Sie zählen genauso viel.',
    paused: 'Dehnen Sie oder nicht, wie Sie mögen. Lassen Sie diese Nächte leer, dann zählen sie nicht.',
  },
  keepSame:
    'Ein Test läuft. Massieren oder wärmen Sie Ihre Beine nur, wenn Sie das auch vor dem Test taten. So bleibt alles andere gleich.',
  toTest: 'Zu Ihrem Test',
  remind: 'Erinnern',
  remindLine: 'Eine Kalenderdatei, die vor dem Schlafen klingelt',
  before: 'Bevor Sie anfangen',
  stopIf: 'Hören Sie auf, wenn',
  start: 'Anfangen',
  pause: 'Pause',
  goOn: 'Weiter',
  stepBack: 'Schritt zurück',
  paused: 'Pause',
  finish: 'Fertig',
  seconds: (n: number) => (n === 1 ? 'Sekunde.' : 'Sekunden.'),
  minutes: (n: number) => (n === 1 ? 'Minute.' : 'Minuten.'),
  leftSeconds: (n: number) => `Noch ${n} ${n === 1 ? 'Sekunde' : 'Sekunden'}`,
  leftMinutes: (n: number) => `Noch ${n} ${n === 1 ? 'Minute' : 'Minuten'}`,
  helpLink: 'Wann Hilfe holen?',
  stretch: {
    title: 'Waden dehnen',
    line: '3 Minuten',
    known: 'Es hilft vielleicht. Wir sind noch nicht sehr sicher.',
    cautions: [
      'Halten Sie sich an einer Wand oder einem schweren Stuhl fest. Auf glattem Boden keine Socken.',
      'Nicht sicher auf den Beinen? Dann im Bett sitzen. Bein strecken, die Zehen zu sich ziehen.',
      'Hatten Sie je einen Riss in der Wade, eine verletzte Achillessehne, ein Blutgerinnsel oder ein neues Gelenk im Bein? Fragen Sie zuerst einen Arzt.',
      CLOT,
    ],
    stops: [
      'Sie einen stechenden Schmerz spüren',
      'Ihnen schwindlig wird',
      'eine Wade anschwillt oder heiß oder rot wird',
    ],
    hold: 'Nach vorn lehnen. Ferse am Boden. Halten.',
    rest: 'Pause. Locker lassen.',
    swap: 'Pause. Bein wechseln.',
    part: (leg: 0 | 1, round: number) => `${LEGS[leg]}. ${round}. von 3 Mal.`,
    over: 'Geschafft. Schlafen Sie gut.',
    did: 'Ich habe gedehnt',
    breathe: 'Langsam ausatmen.',
  },
  massage: {
    title: 'Waden massieren',
    line: '3 Minuten, im Sitzen',
    known: 'Es kann guttun. Keine Studie hat gezeigt, dass es Krämpfe in der Nacht fernhält.',
    cautions: [
      CLOT,
      'Hatten Sie je ein Blutgerinnsel im Bein? Fragen Sie vor dem Massieren einen Arzt.',
      'Nur ganz leicht, wenn Sie Blutverdünner nehmen, schnell blaue Flecken bekommen oder dünne Haut haben.',
      'Nicht auf wunden Stellen, Schnitten oder dicken Adern. Nicht in der Kniekehle.',
    ],
    stops: ['es wehtut', 'Sie einen blauen Fleck sehen', 'eine Wade anschwillt oder wehtut'],
    ready: 'Hinsetzen. Knie beugen, Fuß flach.',
    strokes: [
      'Beide Hände. Nach oben streichen, von der Ferse zum Knie.',
      'Wade sanft drücken. Loslassen. Weiter nach oben.',
      'Kleine, langsame Kreise mit den Daumen.',
      'Noch einmal nach oben streichen, leicht und langsam.',
    ],
    leg: (leg: 0 | 1) => `${LEGS[leg]}.`,
    over: 'Geschafft. Schlafen Sie gut.',
    breathe: 'Langsam ausatmen.',
  },
  heat: {
    title: 'Waden wärmen',
    line: '15 Minuten, im Sitzen',
    known: 'Es kann guttun. Keine Studie hat gezeigt, dass es Krämpfe in der Nacht fernhält.',
    cautions: [
      'Nie auf tauber Haut. Nie auf Haut, die warm und kalt schlecht spürt.',
      'Nie, wenn Füße oder Beine durch Diabetes oder kranke Nerven weniger spüren. Vielleicht merken Sie nicht, dass Sie sich verbrennen.',
      'Nicht bei schlecht durchbluteten Beinen. Nicht auf dünner oder offener Haut.',
      CLOT,
      'Schlafen Sie nie auf einem Heizkissen ein. Nehmen Sie es vor dem Schlafen weg.',
      'Wickeln Sie die Wärmflasche in ein Tuch. Nehmen Sie warmes Wasser, nie kochendes. Werfen Sie sie weg, wenn sie alt ist oder leckt.',
      'Nicht über einem Pflaster mit Medikament oder einer wärmenden Creme.',
    ],
    stops: ['Ihre Haut rot wird oder wehtut', 'Sie eine Blase sehen', 'Ihre Haut taub wird'],
    how: 'Warm, nicht heiß. Durch Stoff, auf die Wade. 15 Minuten reichen. Warme Socken tun es auch.',
    warm: 'Auf die Wade legen. Wach bleiben.',
    look: 'Anheben. Haut ansehen. Rot, oder tut es weh? Aufhören.',
    part: { first: 'Bis Sie Ihre Haut ansehen.', look: 'Hinsehen.', rest: 'Dann wegnehmen.' },
    over: 'Jetzt wegnehmen. Schlafen Sie gut.',
    breathe: 'Warm, nie heiß.',
  },
  reminders: {
    title: 'Erinnern',
    lead: 'Uncramp macht eine Datei für Ihren Kalender. Ihr Kalender klingelt dann, auch wenn Uncramp zu ist.',
    whyCalendar:
      'Warum nicht Uncramp selbst? Eine Webseite kann kein Handy wecken, wenn sie zu ist. Ihr Kalender kann es. Darum fragen wir nicht, ob wir Ihnen Hinweise schicken dürfen.',
    test: (last: NightDate) =>
      `Ihr Kalender klingelt jeden Abend bis zum ${dayMonth(last)}. Das ist die letzte Nacht, die Ihr Test haben kann. Er verrät nie, wofür eine Nacht da ist. Das sagt Uncramp am Abend.`,
    noTest: 'Ihr Kalender klingelt jeden Abend, bis Sie den Eintrag löschen.',
    bedtime: 'Wann machen Sie sich fertig fürs Bett?',
    alsoMorning: 'Auch am Morgen fragen?',
    morning: 'Um wie viel Uhr?',
    timeOfDay,
    get: 'Kalenderdatei holen',
    got: 'Gespeichert, bei Ihren Downloads.',
    howTitle: 'So geht es',
    how: [
      'Öffnen Sie die Datei. Ihr Kalender fragt, ob er sie aufnehmen soll. Sagen Sie Ja.',
      'Tippen Sie einen neuen Eintrag an. Sehen Sie nach, ob eine Erinnerung gesetzt ist.',
      'Neue Uhrzeit? Holen Sie eine neue Datei und nehmen Sie sie auf. Klingeln beide, löschen Sie die alte.',
      'Zum Löschen tippen Sie im Kalender einen Eintrag an. Löschen Sie dann alle davon.',
    ],
    privacy:
      'Liegt Ihr Kalender im Internet? Dann kann sein Anbieter diese Einträge lesen. Über Ihre Nächte steht dort nichts.',
    fileName: 'uncramp-erinnerung.ics',
    event: {
      test: { title: 'Plan für heute Abend ansehen', note: 'Öffnen Sie Uncramp. Dort steht, was heute dran ist.' },
      routine: {
        title: 'Zeit für Ihre Beine',
        note: 'Öffnen Sie Uncramp und wählen Sie „Vor dem Schlafen“. Dehnen, massieren oder wärmen.',
      },
      morning: {
        title: 'Wie war die letzte Nacht?',
        note: 'Öffnen Sie Uncramp und tippen Sie an, wie es war. Das dauert zehn Sekunden.',
      },
      remove: 'Wollen Sie das nicht mehr? Löschen Sie alle diese Einträge im Kalender.',
    },
  },
}
