import type { Ending, SecondOutcome, StillOpen } from '@uncramp/trial'
import { decimal } from '../numbers.ts'
import { cramps, nightsDative } from './common.ts'
import { result } from './result.ts'

const NAMES: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Schlechter Schlaf durch Krämpfe',
  minutes: 'Wie lange ein Krampf dauert',
  pain: 'Wie weh ein Krampf tut',
}

const BETTER: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Damit weniger schlechte Nächte.',
  minutes: 'Damit kürzere Krämpfe.',
  pain: 'Damit weniger Schmerz.',
}
const A_LITTLE_BETTER: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Damit etwas weniger schlechte Nächte.',
  minutes: 'Damit etwas kürzere Krämpfe.',
  pain: 'Damit etwas weniger Schmerz.',
}
const WORSE: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Damit mehr schlechte Nächte.',
  minutes: 'Damit längere Krämpfe.',
  pain: 'Damit mehr Schmerz.',
}
const STILL_OPEN: Readonly<Record<StillOpen, string>> = {
  'too-early': 'Es ist zu früh.',
  'recording-differs': 'Sie haben es bei einer Art Nächte öfter notiert. Darum können wir es nicht sagen.',
  'not-testable': 'Zu wenig davon ist aufgeschrieben.',
  undecided: 'Wir können es nicht sagen.',
}

function ending(outcome: SecondOutcome, reached: Ending): string {
  switch (reached.type) {
    case 'helps':
      return (reached.worthwhile ? BETTER : A_LITTLE_BETTER)[outcome]
    case 'nothing-worth-having':
      return 'Keine Änderung, die sich lohnt.'
    case 'makes-it-worse':
      return WORSE[outcome]
    case 'cannot-tell-yet':
      return STILL_OPEN[reached.because]
  }
}

const one = (value: number): string => decimal(value, 1)
const FIGURES: Readonly<Record<SecondOutcome, (withIt: string, usual: string) => string>> = {
  woken: (withIt, usual) => `Pro Woche: damit etwa ${withIt} schlechte Nächte, sonst ${usual}.`,
  minutes: (withIt, usual) => `Damit etwa ${withIt} Minuten, sonst ${usual}.`,
  pain: (withIt, usual) => `Von 0 bis 10: damit etwa ${withIt}, sonst ${usual}.`,
}

/** Orders of a hundred; never none, and never all. */
const ofHundred = (chance: number): string =>
  chance < 0.01 ? 'weniger als 1' : `etwa ${Math.min(99, Math.round(chance * 100))}`

export const resultMore = {
  broken: 'Ein Teil dieser Seite ließ sich nicht ausrechnen. Die Antwort gilt.',
  anyway: {
    title: 'Wäre es auch so besser geworden?',
    fell: 'Auch in Ihren Nächten wie sonst wurden es weniger Krämpfe, ganz von selbst.',
    same: 'In Ihren Nächten wie sonst änderte sich von selbst wenig.',
    rose: 'In Ihren Nächten wie sonst wurden es von selbst mehr Krämpfe.',
    unknown: 'Von vor dem Test gibt es zu wenige Nächte, um Ihre eigenen zu zeigen.',
    why: 'Man beginnt einen Test in einer schlechten Zeit. Schlechte Zeiten gehen vorbei.',
    others: 'In Studien wurden mit einer leeren Pille aus 10 Krämpfen in 4 Wochen etwa 7.',
    notUsed: 'Ihre Antwort nutzt nichts davon. Sie vergleicht Nächte im Test.',
    before: '4 Wochen vor dem Test',
    expected: 'Zu erwarten, ohne etwas zu tun',
    usual: 'Nächte wie sonst im Test',
    withIt: 'Nächte damit',
    rate: (perWeek: number) => `${result.rate(perWeek)} pro Woche`,
    rateWithin: (perWeek: number, low: number, high: number) =>
      `${result.rate(perWeek)} pro Woche, wahrscheinlich ${result.range(low, high)}`,
    fromBefore: 'Was zu erwarten war, sagen Ihre Nächte vor dem Test.',
    short: 'Um zu sagen, was zu erwarten war, braucht es 8 Wochen Nächte vor einem Test.',
  },
  coin: {
    title: 'War es nur Glück der Münze?',
    orders: (chance: number) =>
      `Nehmen wir an, es tat nichts. Dann zeigten ${ofHundred(chance)} von 100 Losen trotzdem einen so großen Abstand.`,
    few: (orders: number) => `Die Münze hatte nur ${orders} Lose zur Wahl. Darum kann diese Zahl nicht klein werden.`,
    none: 'Dafür brauchen wir Nächte von beiden Arten.',
    second: 'Das ist eine zweite Meinung. Ihre Antwort hängt nicht davon ab.',
  },
  second: {
    title: 'Schlaf, Dauer und Schmerz',
    lead: 'Das kommt an zweiter Stelle. Jedes hat eine eigene Antwort.',
    name: (outcome: SecondOutcome) => NAMES[outcome],
    ending,
    figures: (outcome: SecondOutcome, withIt: number, usual: number) => FIGURES[outcome](one(withIt), one(usual)),
    ofCramps: 'Dauer und Schmerz gelten für die Krämpfe, die Sie noch hatten.',
  },
  weeks: {
    columns: ['Woche ab', 'Nächte wie sonst', 'Nächte damit', 'Nicht bekannt', 'Zählen nicht'],
    of: (count: number, known: number) => (known === 0 ? '–' : `${cramps(count)} in ${nightsDative(known)}`),
  },
  maths: {
    priors: 'A-priori-Verteilungen',
    priorsText:
      'Achsenabschnitt N(-0,9; 1,5²). Logarithmiertes Ratenverhältnis N(0; 1). sigma und kappa Halbnormal(0,5). rho Beta(2; 2).',
    method: 'Verfahren',
    methodText: (draws: number) =>
      `Verschachtelte Laplace-Näherung entlang quasi-zufälliger Linien, ohne Zufall. Die Prüfungen nutzen ${draws} Ziehungen der Posterior-Verteilung.`,
    rule: 'Regel',
    ruleText:
      'Ab Woche 8 jede Woche ein Blick. Die erste erreichte Antwort steht fest. Nächte vor dem Test bleiben draußen.',
    counted: 'Nächte je Blick',
    coin: 'Münztest: höchste Evidenz für weniger und für mehr Krämpfe (20 ist durch Zufall selten)',
    orders: 'Randomisierungstest, ein Blick: p weniger, p mehr, p zweiseitig; Lose',
    listed: 'alle Lose',
    sampled: 'gezogene Lose',
    second: (outcome: SecondOutcome) => `${NAMES[outcome]}: wöchentliche Blicke`,
    levels: (outcome: SecondOutcome) => `${NAMES[outcome]}: mit, ohne (95-%-Intervall)`,
    expected: 'Ohne Behandlung zu erwartende Krämpfe pro Woche: Median (80-%-Intervall)',
    before: 'Krämpfe pro Woche in den 28 Nächten davor; notierte Nächte',
    versions: 'Versionen',
    versionsText: (app: string, plan: number, algorithm: string) => `Uncramp ${app}; Plan Nr. ${plan}; ${algorithm}`,
    copy: 'Alle Zahlen kopieren',
    copied: 'Kopiert.',
    notCopied: 'Nicht kopiert. Markieren Sie den Text und kopieren Sie ihn selbst.',
  },
  doctor: 'In der Arztpraxis zeigen',
  history: 'Alle meine Tests',
}
