import type { Assumed } from '../../models/plan.ts'
import { plain } from '../numbers.ts'

/** So many of 100: never none, and never all. */
const count = (n: number): string => (n < 1 ? 'weniger als 1' : n > 99 ? 'mehr als 99' : String(n))

export const choose = {
  order: 'Was am besten aussieht, steht oben. Die Balken zeigen, wie sicher wir sind.',
  one: 'Sie können eines nach dem anderen testen, oder zwei zugleich.',
  own: 'Etwas Eigenes',
  ownLine: 'Eine Salbe, ein Tee, eine Gewohnheit',
  notAlone: 'Was Sie nicht allein testen dürfen',
  inCramp: 'Was nur im Krampf hilft',
  inCrampWhy: 'Es löst einen Krampf, der schon da ist. Nächte zu zählen sagt nichts darüber.',
  costs: {
    stretching: '3 Minuten jeden Abend',
    'meditation-relaxation': '15 bis 20 Minuten am Tag',
    magnesium: 'Jeden Tag Tabletten',
    'vitamin-b-complex': 'Jeden Tag Tabletten',
    'vitamin-k2': 'Jeden Tag eine Tablette',
    massage: '5 bis 10 Minuten jeden Abend',
    heat: '10 Minuten jeden Abend',
    'diet-foods': 'Ein Teil Ihrer Mahlzeiten',
    hydration: 'Ab und zu ein Glas',
    exercise: 'An den meisten Tagen etwas Zeit',
    compression: 'Jeden Tag Strümpfe anziehen',
    'sleep-position': 'Eine Minute vor dem Schlafen',
    taurine: 'Jeden Tag Tabletten',
    'l-carnitine': 'Jeden Tag Tabletten',
    'alcohol-reduction': 'Keine Zeit, aber etwas Umstellung',
  } as Readonly<Record<string, string>>,
  plan: {
    title: (name: string) => `Test: ${name}`,
    notFound: 'Das kennen wir nicht.',
    toList: 'Was möchten Sie testen?',
    rate: (perWeek: number) =>
      perWeek < 0.75
        ? 'Sie haben weniger als 1 Krampf pro Woche.'
        : perWeek < 1.5
          ? 'Sie haben etwa 1 Krampf pro Woche.'
          : `Sie haben etwa ${Math.round(perWeek)} Krämpfe pro Woche.`,
    howMany: 'Wie viele etwa pro Woche?',
    typical: 'Ihr Tagebuch ist dafür noch zu kurz. Das hier gilt für jemanden mit so vielen Krämpfen.',
    sayFirst: 'Sagen Sie oben, wie viele es sind. Dann sagen wir, was ein Test finden würde.',
    failed: 'Das ließ sich gerade nicht ausrechnen. Sie können trotzdem anfangen.',
    assume: 'Angenommen, es …',
    assumed: {
      half: 'halbiert sie',
      third: 'nimmt ein Drittel weg',
      nothing: 'bringt nichts',
    } satisfies Record<Assumed, string>,
    ask: 'Wie Ihr Test enden kann, je nachdem, wie lange er läuft',
    endings: {
      helps: 'Es hilft',
      'nothing-worth-having': 'Es lohnt sich nicht',
      'makes-it-worse': 'Es macht es schlimmer',
      'cannot-tell-yet': 'Noch nicht zu sagen',
    },
    week: 'Woche',
    weekN: (week: number) => `Woche ${week}`,
    of100: 'von 100 Tests',
    table: 'Als Tabelle zeigen',
    count,
    say: (n: number, weeks: number) => `Von 100 solchen Tests sagen ${count(n)} in ${weeks} Wochen: Es hilft.`,
    wrong: (n: number) => `Bringt es nichts, sagen das trotzdem ${count(n)} von 100.`,
    wrongly: (n: number, weeks: number) =>
      `Von 100 Tests, wenn es nichts bringt, sagen ${count(n)} in ${weeks} Wochen: Es hilft. Das ist dann falsch.`,
    tooSoon: (weeks: number) => `In ${weeks} Wochen hat noch kein solcher Test eine Antwort.`,
    picture: (week: number, helps: number, nothing: number, worse: number, open: number) =>
      `Bis Woche ${week}, von 100 Tests: Es hilft ${count(helps)}, es lohnt sich nicht ${count(nothing)}, es macht es schlimmer ${count(worse)}, noch nicht zu sagen ${count(open)}.`,
    line: (n: number) => `Es hilft: ${count(n)} von 100`,
    lineTooSoon: 'Zu kurz für eine Antwort',
    lineNotKnown: 'Noch nicht bekannt',
    fromTable: 'Eine erste Antwort. Wir sehen jetzt genauer hin.',
    working: (tests: number) => `Wir sehen genauer hin: bisher ${tests} erdachte Tests.`,
    done: (tests: number) => `Berechnet aus ${tests} erdachten Tests.`,
    quick: 'Eine erste Antwort, aus einer Tabelle erdachter Tests.',
    soonest: {
      1: (week: number) =>
        `Am schnellsten ist ein Plan, der jede Nacht wechseln darf. Bis Woche ${week} weiß es mehr als die Hälfte.`,
      7: (week: number) =>
        `Am schnellsten ist ein Plan, der jede Woche wechseln darf. Bis Woche ${week} weiß es mehr als die Hälfte.`,
      14: (week: number) =>
        `Am schnellsten ist ein Plan, der alle 2 Wochen wechseln darf. Bis Woche ${week} weiß es mehr als die Hälfte.`,
    },
    none: {
      title: 'Ein halbes Jahr reicht vielleicht nicht',
      how: (n: number) => `Auch im besten Fall wüssten es dann nur ${count(n)} von 100 solchen Tests.`,
      would: 'Was helfen würde:',
      nightly: 'Ein Plan, der jede Nacht wechseln darf. Das hier wirkt schnell, also geht es.',
      nightlyNot: 'Ein Plan, der jede Nacht wechseln darf. Dafür wirkt das hier zu langsam.',
      longest: 'Der längste Test. Sie haben einen kürzeren gewählt.',
      longer: 'Mehr als ein halbes Jahr. Nach dem ersten Test können Sie noch einmal testen.',
      together: 'Gemeinsam mit anderen lernen. Das kann Uncramp noch nicht.',
      still: 'Sie können trotzdem anfangen. Dann bleibt die Antwort vielleicht offen.',
    },
    firstLook16: 'Bei Teilen von 2 Wochen sehen wir ab Woche 16 nach. Ist die Antwort klar, endet der Test.',
    every2: 'Alle 2 Wochen',
    weeklyWhy: 'Für je zwei Wochen ein Münzwurf. Leichter durchzuhalten.',
    every2Why: 'Für je 4 Wochen ein Münzwurf: 2 mit, 2 ohne.',
    pace: {
      quick: 'Es wirkt und vergeht in einem Tag. Darum darf der Plan jede Nacht wechseln.',
      days: 'Es braucht ein paar Tage, bis es wirkt oder vergeht. Darum wechselt der Plan nicht jede Nacht.',
      weeks:
        'Es braucht Wochen, bis es wirkt oder vergeht. Darum dauert jeder Teil 2 Wochen. Auch das ist vielleicht kurz.',
      'not-known': 'Niemand weiß, wie schnell es wirkt. Darum dauert jeder Teil 2 Wochen.',
      'maybe-same-night':
        'Wir nehmen an, dass Dehnen in derselben Nacht wirkt. Braucht es Wochen, sieht ein Test das vielleicht nicht.',
    },
    rules: [
      'Öffnen Sie jeden Abend Uncramp. Es sagt: heute damit, oder wie sonst.',
      'Tun Sie genau das. Alles andere bleibt gleich.',
      'Tippen Sie jeden Morgen an, wie viele Krämpfe es waren.',
    ],
    how: 'So geht es',
    care: 'Vorsicht',
    stopIf: 'Hören Sie auf, wenn',
    maths: (rate: string) =>
      `Simulierte Tests von Menschen mit ${rate} Krämpfen pro Woche ohne Behandlung; Ihre Nächte geben vor, wer Sie sein können. Die erste Antwort steht in einer Tabelle über Länge der Teile, wahres Ratenverhältnis und Information pro Woche. Dann werden ganze Tests simuliert, bis jede Wahrscheinlichkeit einen Standardfehler von höchstens 4 in 100 hat. Wahre Ratenverhältnisse ${plain(0.5)}, ${plain(0.67)} und 1. Was langsam wirkt, kommt und geht entlang einer Exponentialkurve: 95 von 100 nach der Zeit, die die Studien nennen.`,
  },
  ownTest: {
    title: 'Etwas Eigenes',
    lead: 'Wählen Sie etwas, das Sie mal nutzen und mal weglassen können.',
    name: 'Was ist es?',
    hint: 'Zum Beispiel: die Salbe meiner Nachbarin',
    kind: 'Wie wird es benutzt?',
    kinds: { swallowed: 'Ich schlucke es', 'on-skin': 'Es kommt auf die Haut', done: 'Ich tue etwas' },
    quinine: 'Ist Chinin oder Tonic Water darin?',
    quinineHow: 'Nicht sicher? Lesen Sie das Etikett oder fragen Sie in der Apotheke.',
    prescribed: 'Hat ein Arzt es verschrieben?',
    next: 'Diesen Test planen',
    openYet: 'Beantworten Sie erst alle vier Fragen.',
    refused: {
      'too-long': 'Der Name ist zu lang. Höchstens 40 Buchstaben.',
      quinine: 'Hier nicht. Chinin kann schwer schaden. Niemand sollte es allein testen.',
      prescribed: 'Hier nicht. Sprechen Sie mit Ihrem Arzt. Ändern Sie nichts auf eigene Faust.',
    },
    known: (name: string) => `Das kennen wir: ${name}. Dafür gibt es eigene Regeln.`,
    toKnown: 'Ansehen',
    neutral: 'Wir kennen keine Studie dazu. Darum fangen wir ohne Vermutung an, dafür oder dagegen.',
    care: ['Lesen Sie zuerst das Etikett. Fragen Sie in der Apotheke, wenn ein Arzt Ihnen Tabletten gibt.'],
    stopIf: ['Sie einen Ausschlag bekommen oder schwer Luft holen', 'Sie sich krank fühlen', 'es wehtut'],
  },
}
