import type { NightDate } from '@uncramp/diary'
import type { OpenReason } from '../../models/blind.ts'
import { dayMonth, dayMonthYear } from '../dates.ts'
import { nights } from './common.ts'

const OPENED: Readonly<Record<OpenReason, string>> = {
  unwell: 'Sie fühlten sich nicht gut.',
  doctor: 'Praxis oder Klinik bat darum.',
  'mixed-up': 'Die Beutel gerieten durcheinander.',
  other: 'Sie hatten einen anderen Grund.',
}
const pairs = (n: number): string => (n === 1 ? '1 Paar' : `${n} Paaren`)

/** A test that a helper packs, so that she does not know which nights are which. */
export const blind = {
  plan: {
    title: 'Wollen Sie wissen, was Sie nehmen?',
    open: 'Ja, ich weiß es',
    openHow: 'Der einfache Weg. Aber Hoffnung kann eine Rolle spielen.',
    blinded: 'Nein, jemand packt es für mich',
    blindedHow: 'In manchen Beuteln ist das Echte. In anderen etwas, das gleich aussieht.',
    needs: 'Was Sie vor dem Start zu Hause brauchen',
    list: [
      'Jemanden, der für Sie packt und nichts verrät.',
      'Leere Kapseln, die gleich aussehen. Die Apotheke hilft dabei.',
      'Beutel mit Nummern und einen Stift.',
    ],
    ask: 'Fragen Sie erst in der Apotheke, ob Ihre in solche Kapseln dürfen. Manche müssen ganz bleiben.',
    unknown: 'Wir wissen nicht, ob es etwas gibt, das gleich aussieht. Auch nicht, ob Sie es merken würden.',
    always: 'Das Siegel können Sie jederzeit öffnen.',
  },
  rules: [
    'Ihre Hilfe packt für jeden Teil des Tests einen Beutel.',
    'Nehmen Sie es jeden Abend aus dem Beutel, den Uncramp nennt. Sonst bleibt alles gleich.',
    'Tippen Sie jeden Morgen, wie viele Krämpfe es waren.',
  ],
  wait: {
    title: 'Noch nicht gepackt',
    how: 'Der Test wartet, bis Ihre Hilfe gepackt hat. Vorher zählt keine Nacht.',
    go: 'Geben Sie das Telefon Ihrer Hilfe',
  },
  helper: {
    title: 'Für die Hilfe',
    lead: 'Diese Seite ist nur für die Hilfe. Geben Sie ihr jetzt das Telefon.',
    show: 'Ich bin die Hilfe. Liste zeigen',
    list: 'Was in jeden Beutel kommt',
    how: (what: string, count: number) =>
      `Schreiben Sie auf ${count} Beutel die Nummern 1 bis ${count}. Füllen Sie jeden nach der Liste. Echt: ${what}. Gleich im Aussehen: leer, aber nicht zu unterscheiden.`,
    dose: 'Packen Sie so viel ein, wie man in so vielen Nächten nimmt.',
    paper: 'Drucken oder speichern Sie die Liste. Halten Sie sie bis zum Ende gut versteckt.',
    doctor: 'Wird krank, wer es nimmt? Dann geben Sie diese Liste in der Praxis ab.',
    head: ['Beutel', 'Was hineinkommt', 'Für die Nächte'] as const,
    real: (what: string) => `Echt: ${what}`,
    fake: 'Gleich im Aussehen',
    span: (from: NightDate, to: NightDate, n: number) => `${nights(n)}, ${dayMonth(from)} bis ${dayMonth(to)}`,
    print: 'Liste drucken',
    save: 'Als Datei speichern',
    saved: 'In den Downloads gespeichert. Nehmen Sie sie von diesem Telefon.',
    fileName: 'uncramp-beutel.txt',
    packed: 'Ich habe alles gepackt',
    after: 'Dann schließt sich diese Liste. Sie bleibt zu, bis der Test zu Ende ist.',
    failed: 'Das wurde nicht gespeichert. Bitte tippen Sie noch einmal.',
    closed: 'Die Liste ist zu. Was in den Beuteln war, zeigt sich, wenn der Test zu Ende ist.',
  },
  bag: (n: number) => `Beutel ${n}`,
  tonight: {
    title: (n: number) => `Heute Abend: Beutel ${n}`,
    how: (n: number) => `Nehmen Sie es aus Beutel ${n}, wie an jedem Abend dieses Tests.`,
    took: 'Genommen. Gespeichert.',
    answered: { did: 'Genommen', not: 'Heute nicht' },
  },
  sealed: {
    title: 'Versiegelt bis zum Ende.',
    how: 'Was in jedem Beutel ist, bleibt bis zum Ende des Tests verborgen. Die Antwort auch.',
    curtain: 'Das ist ein Vorhang, kein Tresor. In einer Kopie Ihres Tagebuchs steht die Liste.',
    tested: (what: string) => `Der Test: ${what}, oder etwas, das gleich aussieht. Eine Hilfe hat gepackt.`,
    coin: 'Die Reihenfolge steht fest und ist versiegelt. Sie zeigt sich, wenn der Test zu Ende ist.',
    coinPaper: 'Teile und Startzahl bleiben versiegelt, bis der Test zu Ende ist.',
    change: 'Dieser Plan ist gepackt, darum bleibt er. Zum Ändern öffnen Sie erst das Siegel.',
  },
  open: {
    link: 'Siegel öffnen',
    line: 'Sofort, aus jedem Grund',
    title: 'Siegel öffnen?',
    lead: 'Tippen Sie, warum. Es öffnet sich sofort und zeigt, was in jedem Beutel war.',
    urgent: 'Geht es Ihnen sehr schlecht? Warten Sie nicht hierauf. Holen Sie erst Hilfe.',
    help: 'Wann Hilfe holen?',
    reasons: {
      unwell: 'Mir geht es nicht gut',
      doctor: 'Praxis oder Klinik fragt danach',
      'mixed-up': 'Die Beutel sind durcheinander, oder meine Hilfe ist fort',
      other: 'Ein anderer Grund',
    } satisfies Record<OpenReason, string>,
    after: 'Danach wissen Sie, was was ist. Der Test kann so weitergehen.',
    opened: 'Das Siegel ist offen',
    now: (n: number, what: string) => `Zuletzt: Beutel ${n}. ${what}.`,
    mixed: 'Ist unklar, welcher Beutel welcher ist? Dann beenden Sie den Test und fangen Sie neu an.',
    all: 'Alle Beutel',
    back: 'Zurück zum Test',
  },
  guess: {
    title: 'Zuerst: Was glauben Sie?',
    lead: 'Zwei Beutel sind ein Paar. In einem war das Echte. In welchem?',
    why: 'Sagen Sie es, bevor Sie die Antwort sehen. Es zeigt, ob Hoffnung eine Rolle spielen konnte.',
    pair: (first: number, second: number) => `Beutel ${first} oder Beutel ${second}?`,
    noIdea: 'Keine Ahnung',
    go: 'Das behalten und Beutel öffnen',
    once: 'Das wird einmal gefragt. Was offen bleibt, zählt als keine Ahnung.',
    none: 'Kein Paar von Beuteln ist aufgebraucht. So gibt es nichts zu raten.',
    openNow: 'Beutel öffnen',
    card: 'Ihr Test ist zu Ende. Eine Frage kommt zuerst.',
  },
  held: {
    title: 'Wussten Sie, was was war?',
    by: (right: number, guessed: number, asked: number) =>
      guessed === 0
        ? `Bei ${pairs(asked)} hatten Sie keine Ahnung.`
        : `Sie haben bei ${guessed} von ${pairs(asked)} geraten. Richtig waren ${right}.`,
    coin: (guessed: number) => `Eine Münze träfe etwa die Hälfte von ${guessed}.`,
    range: (low: number, high: number) =>
      low === high
        ? `Bei mehr Paaren träfen Sie vielleicht etwa ${low} von 10.`
        : `Bei mehr Paaren träfen Sie vielleicht ${low} bis ${high} von 10.`,
    says: {
      'told-apart': 'Sie konnten merken, was was war. Darum kann Hoffnung bei dieser Antwort eine Rolle spielen.',
      'not-told-apart':
        'Sie merkten es nicht besser als eine Münze. Das spricht gegen Hoffnung, schließt sie aber nicht aus.',
      'cannot-say': 'Das ist zu wenig, um zu sagen, ob Sie es wussten. Darum kann Hoffnung eine Rolle spielen.',
    },
    mixed: 'Vielleicht rieten Sie nach dem Lauf der Nächte. Dann verriet es Ihnen die Wirkung und nicht die Kapsel.',
    opened: (from: NightDate, reason: OpenReason) =>
      `Das Siegel wurde vorher geöffnet. ${OPENED[reason]} Sie wussten es ab der Nacht auf den ${dayMonthYear(from)}.`,
    asOpen: 'Darum liest es sich wie ein Test, den Sie kannten. Hoffnung kann eine Rolle spielen.',
    wrongBags: 'Nächte mit falschem Beutel können verdecken, was es bewirkt.',
    mathsText: (index: string, byCoin: string) =>
      `Richtige weniger falsche, auf alle gefragten Paare (Index eines Arms, Bang, Ni und Davis 2004): ${index}. Chance auf mindestens so viele richtige durch eine Münze: ${byCoin}. Intervall des Anteils der richtigen: Clopper und Pearson, 95 von 100. Jedes Paar hatte seine eigene Münze, darum ist das genau, wenn nicht nach den Nächten geraten wurde. Die Antwort oben ändert es nicht.`,
    noChance: 'nichts geraten',
  },
  history: { kept: 'Sie wussten nicht, was was war.', opened: 'Das Siegel wurde vorher geöffnet.' },
}
