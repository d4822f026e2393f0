import { blind } from './blind.de.ts'
import { cent } from './cent.de.ts'
import type { PageWords } from './pageWords.ts'

const MUSCLE: Readonly<Record<string, readonly [name: string, left: string, right: string]>> = {
  calf: ['Wade', 'Linke Wade', 'Rechte Wade'],
  foot: ['Fuß', 'Linker Fuß', 'Rechter Fuß'],
  'front-thigh': ['Oberschenkel vorn', 'Oberschenkel vorn links', 'Oberschenkel vorn rechts'],
  'back-thigh': ['Oberschenkel hinten', 'Oberschenkel hinten links', 'Oberschenkel hinten rechts'],
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const nights = (n: number): string => (n === 1 ? '1 Nacht' : `${n} Nächte`)
const inNights = (n: number): string => (n === 1 ? '1 Nacht' : `${n} Nächten`)
const cramps = (n: number): string => (n === 1 ? '1 Krampf' : `${n} Krämpfe`)

export const words: PageWords = {
  locale: 'de',
  names: {
    stretching: 'Dehnen vor dem Schlafen',
    'stood-a-lot': 'viel gestanden',
    'sat-a-lot': 'viel gesessen',
    exercised: 'Sport',
    'drank-alcohol': 'Alkohol',
    'slept-on-front': 'auf dem Bauch geschlafen',
    'heavy-covers': 'schwere Decke',
  },
  title: 'Nächtliche Wadenkrämpfe',
  subtitle: (from, to, weeks) =>
    `Eine Seite für meine Arztpraxis. ${from} bis ${to}, ${weeks === 1 ? '1 Woche' : `${weeks} Wochen`}.`,
  name: 'Name',
  born: 'Geboren',
  person: (sex, age) => {
    const who = sex === null ? '' : sex === 'female' ? 'Frau' : 'Mann'
    const text = [who, age === null ? '' : `${age} Jahre`].filter(Boolean).join(', ')
    return text === '' ? '' : `${text}.`
  },
  made: (on) => `Erstellt am ${on}`,
  figures: {
    perWeek: (rate) => `${rate} pro Woche`,
    perWeekOf: (n, of) => `${cramps(n)} in ${inNights(of)} mit einer Zahl`,
    noRate: 'Nicht bekannt',
    withCramps: (n, of) => `${n} von ${of}`,
    withCrampsText: 'Nächten mit Krampf.',
    sleptBadly: (n, of) => (of === 0 ? 'Schlaf nicht notiert.' : `Schlecht geschlafen: ${n} von ${of} gefragten.`),
    placeOf: (n, of) => `${n} von ${of} notierten Krämpfen.`,
    typically: (minutes, pain) =>
      [
        ...(minutes === null ? [] : [`Median ${minutes} min`]),
        ...(pain === null ? [] : [`${minutes === null ? 'Median Schmerz' : 'Schmerz'} ${pain} von 10`]),
      ].join(', '),
    noPlace: 'Kein Ort',
    noPlaceText: 'Kein Ort wurde notiert.',
    recorded: (known, of) => `${known} von ${of}`,
    recordedText: 'Nächten notiert. Die anderen sind unbekannt, nicht null.',
  },
  check: {
    title: (on) => (on === null ? 'Warnzeichen' : `Warnzeichen, ${on}`),
    advice: (advice) => `Was die App gesagt hat: ${advice}`,
    notAsked: 'Die Warnzeichen wurden nicht gefragt.',
    none: 'Keines der gefragten Zeichen wurde genannt.',
    answers: (no, notSure) =>
      `Mit Nein beantwortet: ${no}. Nicht sicher: ${notSure}. Jede Frage und ihre Antwort steht hinten.`,
    back: 'Warnzeichen: jede Frage und ihre Antwort',
    answer: { yes: 'Ja:', no: 'Nein:', 'not-sure': 'Nicht sicher:' },
    medicine: (name) => `Nimmt ${name}.`,
    number: {
      age: (value) => `Alter: ${value}.`,
      egfr: (value) => `eGFR ${value} ml/min/1,73 m².`,
      nightsAWeek: (value) => `Krämpfe in ${value} Nächten pro Woche.`,
      distress: (value) => `Wie schwer es fällt: ${value} von 10.`,
    },
    numberUnsure: 'nicht sicher',
  },
  chart: {
    title: 'Notierte Krämpfe je Woche',
    key: 'Gestrichelt: nicht notierte Nächte, von 7. Sie sind unbekannt, nicht null. Wochen beginnen am Datum darunter.',
    bar: (from, n, unknown) =>
      unknown >= 7
        ? `${from}: nicht bekannt`
        : `${from}: ${cramps(n)}${unknown === 0 ? '' : `, ${nights(unknown)} nicht notiert`}`,
    alt: (bars) => `Balken: Krämpfe je Woche. ${bars}.`,
    test: (name) => `Test: ${name}`,
  },
  places: {
    title: 'Muskeln, Schmerz und Minuten',
    head: ['Ort', 'Krämpfe', 'Schmerz 0–10', 'Minuten'],
    place: (muscle, side) => {
      if (muscle === null) return 'Nicht notiert'
      const [name, left, right] = MUSCLE[muscle] ?? [muscle, `${muscle} links`, `${muscle} rechts`]
      return side === null ? `${name}, Seite nicht notiert` : side === 'left' ? left : right
    },
    rough: (n) =>
      `Mediane. Die Minuten von ${n === 1 ? '1 Krampf' : `${n} Krämpfen`} wurden später geschätzt und fehlen darin.`,
  },
  tests: {
    title: (name) => `Selbsttest: ${name}`,
    standing: { running: 'läuft noch', paused: 'pausiert', stopped: 'vorzeitig beendet', ended: 'zu Ende' },
    when: (from, to, standing) => `${from} bis ${to}, ${standing}.`,
    head: ['Teil', 'Krämpfe', 'Nächte', 'Pro Woche'],
    control: 'Nächte wie sonst',
    endings: {
      helps: 'Weniger Krämpfe in seinen Nächten',
      'helps-a-little': 'Weniger Krämpfe in seinen Nächten, aber wohl weniger als die Grenze, die vorher feststand',
      'nothing-worth-having': 'Kein Unterschied, der sich lohnt',
      'makes-it-worse': 'Mehr Krämpfe in seinen Nächten',
      'cannot-tell': 'Es ließ sich nicht sagen',
    },
    result: (ending, week) => (week === 0 ? `${ending}.` : `${ending}, nach fester Regel in Woche ${week}.`),
    ratio: (ratio, low, high, chance) =>
      `Ratenverhältnis ${ratio} (95-%-Glaubwürdigkeitsintervall ${low} bis ${high}).${chance === null ? '' : ` Chance auf irgendeinen Nutzen: ${chance} von 100.`}`,
    intervals: {
      row: (name, rate, low, high) => `${capital(name)}: ${rate} (${low} bis ${high})`,
      alt: (rows) => `Zwei Raten auf einer Achse: Krämpfe je Woche mit 95-%-Glaubwürdigkeitsintervall. ${rows}.`,
      key: 'Krämpfe je Woche nach dem Modell, mit 95-%-Glaubwürdigkeitsintervall.',
    },
    shut: 'Noch kein Ergebnis: Es bleibt bis zum ersten Blick verschlossen.',
    sealed: 'Noch kein Ergebnis: Was gepackt wurde, bleibt bis zum Ende des Tests versiegelt.',
    changed: 'Der Plan wurde nach dem Losen geändert. Dieser Test zeigt darum nichts.',
    beside: (names) => `Lief gleichzeitig mit dem Test von ${names.join(', ')}; das Modell berücksichtigt ihn.`,
    how: (unit, pairs, washout, blinding) =>
      `${pairs} Paare von Teilen zu ${inNights(unit)}, Reihenfolge gelost. ${washout === 0 ? 'Keine Nacht' : washout === 1 ? 'Die erste Nacht' : `Die ersten ${washout} Nächte`} je Teil ausgelassen. ${blinding} Zählmodell mit Überdispersion.`,
    others: 'Frühere Selbsttests',
  },
  blind,
  tried: {
    title: 'Ohne Test versucht',
    line: (name, n) => `${capital(name)}: ${nights(n)}`,
    note: 'Ob es geholfen hat, lässt sich aus diesen Nächten nicht lesen.',
  },
  medicines: {
    title: 'Medikamente, wie eingetragen',
    none: 'Keine eingetragen.',
    linked: '* Art von Medikament, die Studien mit Krämpfen in Verbindung bringen.',
    supplements: (what) => `Ergänzung: ${what}`,
    amounts: {
      magnesiumMg: (amount) => `Magnesium ${amount} mg`,
      vitaminDUg: (amount) => `Vitamin D ${amount} µg`,
      vitaminB6Mg: (amount) => `Vitamin B6 ${amount} mg`,
    },
  },
  conditions: { title: 'Erkrankungen, wie beantwortet', none: 'Keine der gefragten.' },
  blood: {
    title: 'Blutwerte, wie abgetippt',
    line: (name, value, range, on) =>
      `${name}: ${value}${range === null ? '' : ` (${range})`}${on === null ? '' : `, ${on}`}`,
    range: (low, high) =>
      low === null ? `Labor: bis ${high}` : high === null ? `Labor: ab ${low}` : `Labor: ${low} bis ${high}`,
    note: 'Von Briefen abgetippt. Bitte prüfen.',
  },
  days: { title: 'Tage und Schlaf', line: (name, days, of) => `${capital(name)}: ${days} von ${of} gefragten Tagen` },
  food: {
    title: 'Grobe Essensprüfung',
    note: 'Aus 1 üblichen Woche, nach Portionen. Ein Blutwert lässt sich daraus nicht lesen.',
  },
  questions: {
    title: 'Was ich fragen möchte',
    say: {
      signs: 'Was bedeuten meine Antworten oben?',
      medicine: 'Kann eines meiner Medikamente eine Rolle spielen?',
      blood: 'Würde ein Bluttest mehr sagen?',
      'go-on': 'Spricht etwas dagegen, mit dem weiterzumachen, was im Test half?',
      next: 'Wann soll ich wiederkommen?',
    },
  },
  foot: 'Von der betroffenen Person auf dem eigenen Gerät mit Uncramp ausgefüllt, frei und quelloffen. Kein Konto, nichts wird gesendet. Diese Seite ist eine Aufzeichnung, keine Diagnose.',
  caution: 'Kein Arzt und keine Ärztin hat den Inhalt dieser App geprüft.',
  more: 'und {n} weitere im Tagebuch',
  unprintable: 'Ein Zeichen, das sich hier nicht drucken lässt, steht als ¤.',
  pageOf: 'Seite {n} von {of}',
  cent,
}
