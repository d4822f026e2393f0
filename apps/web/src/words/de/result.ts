import type { Ending, Progress, StillOpen } from '@uncramp/trial'
import { capital } from '../locale.ts'
import { decimal, whole } from '../numbers.ts'
import { cramps, nightsDative } from './common.ts'

const BECAUSE: Readonly<Record<StillOpen, string>> = {
  'too-early': 'Es ist zu früh. Der Test braucht mehr Nächte.',
  'recording-differs':
    'Sie haben von einer Art Nächte mehr aufgeschrieben als von der anderen. Eine Änderung bei den Krämpfen kann also vom Aufschreiben kommen.',
  'not-testable': 'Wir brauchen Nächte von beiden Arten, mit und ohne Dehnen.',
  undecided: 'Ihre Nächte passen zu Ja und zu Nein.',
}

const ENDINGS: Readonly<Record<Ending['type'], string>> = {
  helps: 'hilft',
  'nothing-worth-having': 'nichts, was sich lohnt',
  'makes-it-worse': 'macht es schlimmer',
  'cannot-tell-yet': 'noch nicht zu sagen',
}

function title(ending: Ending): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile ? 'Dehnen hilft Ihnen' : 'Dehnen hilft Ihnen, aber weniger als erhofft'
    case 'nothing-worth-having':
      return 'Dehnen bringt Ihnen nichts, was sich lohnt'
    case 'makes-it-worse':
      return 'Dehnen macht Ihre Krämpfe schlimmer'
    case 'cannot-tell-yet':
      return 'Wir können es noch nicht sagen'
  }
}

/** The chance that it helps at all, in words. Same bands everywhere. */
function chanceWords(inHundred: number): string {
  if (inHundred >= 95) return 'hilft Ihnen Dehnen fast sicher'
  if (inHundred >= 80) return 'hilft Ihnen Dehnen sehr wahrscheinlich'
  if (inHundred >= 60) return 'hilft Ihnen Dehnen vielleicht'
  if (inHundred >= 40) return 'kann Dehnen Ihnen helfen oder auch nicht'
  if (inHundred >= 20) return 'hilft Ihnen Dehnen vielleicht nicht'
  return 'hilft Ihnen Dehnen sehr wahrscheinlich nicht'
}

/** One decimal under ten; whole above. Never 0,0. */
const rate = (perWeek: number): string =>
  perWeek < 0.1 ? `weniger als ${decimal(0.1, 1)}` : perWeek < 10 ? decimal(perWeek, 1) : whole(perWeek)

/** Whole cramps a week, outwards, so the range never looks surer than it is. */
const range = (low: number, high: number): string => {
  if (low < 0.1) return high < 0.1 ? rate(high) : `bis ${Math.ceil(high)}`
  const to = Math.ceil(high)
  const from = low < 1 ? rate(low) : String(Math.floor(low))
  return from === String(to) ? from : `${from} bis ${to}`
}

/** "etwa weniger als" is no German. */
const aboutRate = (perWeek: number): string => (perWeek < 0.1 ? rate(perWeek) : `etwa ${rate(perWeek)}`)

/** What is not known was not broken: it is said apart. */
function kept({ nightsAsPlanned, nightsDue, nightsUnknown }: Progress): string {
  const known = nightsDue - nightsUnknown
  if (known === 0) return 'Noch ist kein Abend aufgeschrieben.'
  const rest = nightsUnknown === 0 ? '' : ` ${nightsUnknown} nicht bekannt.`
  return `Nach Plan: ${nightsAsPlanned} von ${nightsDative(known)}, die Sie aufgeschrieben haben.${rest}`
}

export const result = {
  title,
  titleAtEnd: (ending: Ending) => (ending.type === 'cannot-tell-yet' ? 'Wir können es nicht sagen' : title(ending)),
  working: 'Wir lesen Ihre Nächte.',
  failed: 'Das Ergebnis ließ sich nicht ausrechnen. Ihr Tagebuch ist noch da. Versuchen Sie es noch einmal.',
  because: (reason: StillOpen) => BECAUSE[reason],
  leaning: (inHundred: number) => `Nach Ihren Nächten ${chanceWords(inHundred)}.`,
  fewCramps: (n: number) =>
    n === 0
      ? 'Sie hatten keine Krämpfe. Darum können wir es nicht sagen.'
      : `Sie hatten zusammen ${cramps(n)}. Das ist zu wenig, um es zu sagen.`,
  nextLook: 'Nächste Woche sehen wir wieder nach.',
  noMoreLooks: 'Der Test ist zu Ende. Mehr können Ihre Nächte nicht sagen.',
  final: (week: number) => `Das war in Woche ${week} klar. Es steht fest.`,
  /** The start of a sentence, and the rate in it. */
  sentenceRate: (perWeek: number): readonly [before: string, rate: string] =>
    perWeek < 0.1 ? ['', capital(rate(perWeek))] : ['Etwa ', rate(perWeek)],
  aWeek: (perWeek: string) => `${perWeek} Krämpfe pro Woche`,
  insteadOf: ' statt ',
  hundred: (n: number) =>
    `100 Punkte. ${n} sind gefüllt: in diesen hilft Dehnen. ${100 - n} sind leer: in diesen hilft es nicht.`,
  hundredWorse: (n: number) =>
    `100 Punkte. ${n} sind gefüllt: in diesen macht Dehnen die Krämpfe schlimmer. ${100 - n} sind leer: in diesen nicht.`,
  chances: () => 'von 100: So groß ist die Chance, dass es Ihnen wirklich hilft.',
  chancesWorse: () => 'von 100: So groß ist die Chance, dass es Ihre Krämpfe schlimmer macht.',
  worthwhile: (p: number) =>
    `${p < 0.01 ? 'Weniger als 1' : Math.min(99, Math.round(p * 100))} von 100: dass es mindestens 1 von 4 Krämpfen wegnimmt.`,
  rangeTitle: 'Ihr wahrscheinlicher Bereich',
  rangePicture: (usual: string, usualRange: string, withIt: string, withRange: string) =>
    `Krämpfe pro Woche. Nächte wie sonst: ${usual}, wahrscheinlich ${usualRange}. Nächte mit Dehnen: ${withIt}, wahrscheinlich ${withRange}.`,
  rate,
  aboutRate,
  range,
  usualNights: 'Nächte wie sonst: ',
  stretchNights: 'Nächte mit Dehnen: ',
  perWeek: ' pro Woche',
  trueNumber: 'Die wahre Zahl liegt in 8 von 10 Fällen im Balken.',
  usual: 'Wie sonst',
  stretch: 'Dehnen',
  nightByNight: (weeks: number) =>
    weeks === 1 ? 'Ihre Woche, Nacht für Nacht' : `Ihre ${weeks} Wochen, Nacht für Nacht`,
  tally: (count: number, known: number) => `${cramps(count)} in ${nightsDative(known)}`,
  key: { none: 'keine', one: '1', more: '2 oder mehr', unknown: 'nicht bekannt' },
  pale: 'Niedrige Kästchen zählen nicht. Ihr Körper stellte sich noch um.',
  asDone: 'Was Sie wirklich taten',
  asDoneWhy:
    'Die Antwort oben folgt dem Plan, denn ein schlechter Abend kann ändern, was Sie tun. Nach dem, was Sie taten, heißt sie:',
  asDoneText: (withIt: number, without: number) =>
    `${capital(aboutRate(withIt))} Krämpfe pro Woche mit Dehnen, ${aboutRate(without)} ohne.`,
  asDoneNone: 'Zu wenige Nächte, um es zu sagen.',
  kept,
  othersAndYou: 'Andere und Sie',
  others: 'Studien mit anderen Menschen',
  othersText: 'Gemischt. Eine fand weniger Krämpfe. Eine fand keine Änderung.',
  yours: 'Ihre eigenen Nächte',
  yoursText: (ratio: number) => {
    if (ratio < 0.4) return 'Mit Dehnen weniger als halb so viele Krämpfe.'
    if (ratio < 0.6) return 'Mit Dehnen etwa halb so viele Krämpfe.'
    if (ratio < 0.9) return 'Mit Dehnen etwas weniger Krämpfe.'
    if (ratio <= 1.1) return 'Mit Dehnen etwa so viele Krämpfe wie ohne.'
    return 'Mit Dehnen mehr Krämpfe.'
  },
  together: 'Beides zusammen',
  togetherText: 'Andere und Sie, je nachdem, wie sicher sie sind. Die Antwort oben beruht nur auf Ihren Nächten.',
  tenBecome: (mid: number, low: number, high: number) =>
    `Aus 10 Krämpfen werden ${aboutRate(mid)}. Es könnten ${range(low, high)} sein.`,
  hidden: 'Eines kann kein Test sehen: ob Sie Nächte mit Dehnen genauso aufgeschrieben haben wie die anderen.',
  maths: 'Die Rechnung zeigen',
  mathsTerms: {
    model: 'Modell',
    modelText:
      'Negativ-binomiale Anzahlen mit stationärem AR(1)-Nachteffekt; wie zugelost; A-priori-Verteilung des logarithmierten Ratenverhältnisses Normal(0, 1).',
    ratio: 'Ratenverhältnis, Median (95-%-Intervall)',
    log: 'Logarithmiertes Ratenverhältnis, Mittel (SD)',
    range: (middle: string, low: string, high: string) => `${middle} (${low} bis ${high})`,
    under: (p: string) => `unter ${p}`,
    over: (p: string) => `über ${p}`,
    noneDue: 'keine fällig',
    helps: 'P(Verhältnis < 1)',
    worthwhile: (line: number) => `P(Verhältnis < ${decimal(line, 2)})`,
    without: 'Krämpfe pro Woche ohne, Median (80-%-Intervall)',
    withIt: 'Krämpfe pro Woche mit, Median (80-%-Intervall)',
    asDone: 'Wie getan: Ratenverhältnis, Median (95-%-Intervall)',
    withTrials: 'Mit den Studien als Prior: Ratenverhältnis, Median (95-%-Intervall)',
    nuisance: 'sigma, rho, kappa: A-posteriori-Mittel',
    nights: 'Nächte notiert, nicht notiert',
    recording: 'Anteil notiert, damit und wie sonst (z)',
    looks: 'Wöchentliche Blicke',
    endings: ENDINGS,
    seed: 'Startwert (Seed)',
    hash: 'SHA-256 des Plans',
    checks: 'Passt das Modell zu Ihrem Tagebuch?',
    quiet: 'Nächte ohne Krampf, von 100',
    worst: 'Meiste Krämpfe in einer Nacht',
    run: 'Längste Folge von Nächten ohne Krampf',
    check: (yours: string, middle: string, low: string, high: string) =>
      `Ihres: ${yours}. Das Modell erwartet: ${middle} (${low} bis ${high}).`,
    intact: 'Der Plan ist, wie er gelost wurde.',
    changed: 'Der Plan passt nicht zu seinem Startwert oder Hash. Trauen Sie diesem Ergebnis nicht.',
  },
  whatNow: 'Was jetzt?',
  keepStretching: 'Weiter dehnen',
  carryOn: 'Mit dem Test weitermachen',
  stopForNow: 'Erst einmal aufhören',
  print: 'Diese Seite drucken',
}
