import type { NightDate } from '@uncramp/diary'
import type { ChangeReason, HowBad, PauseReason } from '../../models/trialLog.ts'
import { dayMonth, dayMonthYear } from '../dates.ts'
import { nights } from './common.ts'

const UNIT: Readonly<Record<number, string>> = { 1: '1 Nacht', 2: '2 Nächten', 7: '1 Woche', 14: '2 Wochen' }
const unit = (long: number): string => UNIT[long] ?? nights(long)

const PAUSED: Readonly<Record<PauseReason, string>> = {
  ill: 'Sie waren krank.',
  away: 'Sie waren unterwegs.',
  other: 'Sie haben pausiert.',
  bother: 'Ihnen hat etwas zu schaffen gemacht.',
  safety: 'Eine Antwort der Sicherheitsfragen hat ihn angehalten.',
  packing: 'Ihre Hilfe hat gepackt.',
}

const PAUSED_NOW: Readonly<Record<PauseReason, string>> = {
  ill: 'Er ruht, weil Sie krank sind.',
  away: 'Er ruht, weil Sie unterwegs sind.',
  other: 'Er ruht auf Ihren Wunsch.',
  bother: 'Er ruht, weil Ihnen etwas zu schaffen machte.',
  safety: 'Er ruht wegen einer Antwort bei den Sicherheitsfragen.',
  packing: 'Ihre Hilfe hat noch nicht gepackt.',
}

const CHANGED: Readonly<Record<ChangeReason, string>> = {
  'too-long': 'Er dauerte zu lange.',
  'hard-to-keep': 'Er war schwer einzuhalten.',
  advised: 'In der Arztpraxis wurde dazu geraten.',
  other: 'Aus einem anderen Grund.',
}

const DEGREE: Readonly<Record<HowBad, string>> = { bit: 'ein wenig', quite: 'ziemlich schlimm', very: 'sehr schlimm' }

/** Solange ein Test läuft. */
export const testRun = {
  coin: {
    title: 'Die verschlossene Münze',
    line: 'Wie die Reihenfolge Ihres Tests entstand',
    tossed: (on: NightDate) => `Die Münze fiel am ${dayMonthYear(on)}, vor Ihrer ersten Nacht.`,
    tossedBefore: (evening: NightDate) => `Die Münze fiel vor Ihrer ersten Nacht. Das war am ${dayMonthYear(evening)}.`,
    nobody: 'Niemand kann das ändern. Sie nicht und diese App auch nicht.',
    intact: 'Eben geprüft. Der Plan ist, wie er gelost wurde.',
    changed: 'Der Plan passt nicht zu seinem Siegel. Trauen Sie diesem Test nicht.',
    unchecked: 'Der Plan ließ sich eben nicht prüfen. Öffnen Sie diese Seite noch einmal.',
    fixed: 'Vor der ersten Nacht festgelegt',
    tested: (what: string) => `Der Test: ${what}, oder wie sonst.`,
    parts: (count: number, long: number, from: NightDate, to: NightDate) =>
      `${count} Teile von je ${unit(long)}, vom ${dayMonth(from)} bis ${dayMonthYear(to)}.`,
    coins: 'Für je zwei sagt eine Münze, was zuerst kommt. So kommt beides gleich oft vor.',
    washout: (n: number) =>
      n === 1 ? 'Die erste Nacht jedes Teils zählt nicht.' : `Die ersten ${n} Nächte jedes Teils zählen nicht.`,
    noWashout: 'Jede Nacht zählt.',
    looks: (from: NightDate) =>
      `Am ${dayMonth(from)} sehen wir zum ersten Mal nach einer Antwort. Danach einmal pro Woche.`,
    worthwhile: (oneIn: number) => `Es lohnt sich, wenn mindestens 1 von ${oneIn} Krämpfen wegfällt.`,
    all: 'Was noch kommt',
    hiddenHere: 'Die Teile stehen nicht auf dieser Seite. Startzahl und Siegel unten belegen sie trotzdem.',
    why: 'Es ist verborgen, damit Sie nicht vorausdenken müssen. Es ist Ihr Test, und Sie dürfen nachsehen. Das ändert nichts.',
    show: 'Alle Teile zeigen',
    hide: 'Wieder verbergen',
    named: 'Jede Nacht heißt nach dem Morgen, an dem sie endet.',
    proof: 'Beleg für andere',
    proofHow:
      'Drucken Sie diese Seite oder speichern Sie die Datei, und geben Sie sie früh jemandem. Dann kann niemand die Reihenfolge anzweifeln.',
    open: 'Die Datei enthält alle Teile, auch die kommenden.',
    save: 'Plan als Datei speichern',
    saved: 'In Ihren Downloads gespeichert.',
    fileName: 'uncramp-test.json',
    print: 'Diese Seite drucken',
    mathsTitle: 'Die Rechnung zeigen',
    mathsRows: {
      seed: 'Startzahl',
      drawn: 'So wurde gelost',
      algorithm:
        '32-Bit-Mersenne-Twister aus der Startzahl, eine Zahl je Paar in der Folge des Kalenders; ihr niedrigstes Bit sagt, was zuerst kommt.',
      hash: 'Siegel: SHA-256 über Protokoll, Startzahl und Reihenfolge, als kanonisches JSON',
      protocol: 'Protokoll',
      check: 'So prüft man die Datei am Computer',
    },
    command: (file: string) => `uncramp verify ${file}`,
  },
  versions: {
    title: 'Der Plan wurde geändert',
    once: (on: NightDate) => `Geändert am ${dayMonthYear(on)}.`,
    reason: (reason: ChangeReason, words: string) => (reason === 'other' && words !== '' ? words : CHANGED[reason]),
    own: 'Dies ist ein neuer Test mit eigener Münze. Nächte des alten Plans sind nicht dabei.',
    see: (from: NightDate) => `Der Plan ab ${dayMonth(from)}`,
  },
  change: {
    title: 'Den Plan ändern',
    link: 'Den Plan ändern',
    lead: 'Ein geloster Plan bleibt, wie er ist. Sie können ihn beenden und für die kommenden Nächte einen neuen losen.',
    cost: 'Der neue Test fängt von vorn an. Ihre alten Nächte bleiben im Tagebuch, und der alte Plan bleibt zu sehen.',
    why: 'Warum ändern Sie ihn?',
    reasons: {
      'too-long': 'Er dauert zu lange',
      'hard-to-keep': 'Er ist schwer einzuhalten',
      advised: 'In der Arztpraxis wurde dazu geraten',
      other: 'Ein anderer Grund',
    } satisfies Record<ChangeReason, string>,
    words: 'In wenigen Worten',
    unit: 'Wie oft darf der Plan wechseln?',
    units: { 1: 'Jede Nacht', 7: 'Jede Woche', 14: 'Alle 2 Wochen' },
    weeks: 'Wie lange, höchstens?',
    go: 'Neuen Plan losen',
    chooseFirst: 'Wählen Sie zuerst einen Grund.',
    paused: 'Der Test macht Pause. Setzen Sie ihn erst fort, dann ändern Sie den Plan.',
    same: 'Das ist der Plan, den Sie haben. Ändern Sie zuerst eines von beiden.',
    failed: 'Der neue Plan ließ sich nicht losen. Ihr Test geht weiter wie bisher.',
  },
  progress: {
    parts: (done: number, all: number) => `${done} von ${all} Teilen ${done === 1 ? 'ist' : 'sind'} vorbei.`,
    written: (written: number, due: number) =>
      due === 1 ? `${written} von 1 Nacht ist eingetragen.` : `${written} von ${due} Nächten sind eingetragen.`,
    kept: (kept: number, told: number) =>
      `An ${kept} von ${told === 1 ? '1 Abend' : `${told} Abenden`}, von denen Sie uns erzählt haben, lief es nach Plan.`,
    paused: (n: number) => `${nights(n)} Pause ${n === 1 ? 'zählt' : 'zählen'} nicht.`,
    missed: 'Eine vergessene Nacht macht nichts. Lassen Sie sie leer, dann gilt sie als nicht bekannt.',
    look: 'Ihre Zahlen im Tagebuch dürfen Sie ansehen, so oft Sie wollen. Der Test bleibt fair.',
  },
  settling: (left: number, all: number) =>
    all === 1
      ? 'Diese erste Nacht zählt nicht. Ihr Körper stellt sich noch um.'
      : `Die ersten ${nights(all)} zählen nicht. Ihr Körper stellt sich noch um. ${left === 1 ? 'Dies ist die letzte davon.' : `Noch ${left}, mit dieser.`}`,
  howTo: 'So geht es',
  otherwise: {
    button: 'Etwas anderes',
    title: 'Was haben Sie gemacht?',
    hint: 'Ein paar Worte genügen. Sie bleiben bei dieser Nacht.',
    save: 'So speichern',
    saved: 'Bei dieser Nacht gespeichert.',
    answered: (words: string) => (words === '' ? 'Etwas anderes' : `Etwas anderes: ${words}`),
    counts: 'Die Nacht gilt als nicht nach Plan.',
  },
  pause: {
    pause: 'Test pausieren',
    pauseHow:
      'Ab der nächsten Nacht zählen Nächte nicht, bis Sie weitermachen. Der Kalender des Tests läuft weiter. So können Teile ausfallen.',
    why: 'Warum pausieren Sie?',
    reasons: { ill: 'Ich bin krank', away: 'Ich bin unterwegs', other: 'Ein anderer Grund' },
    since: (evening: NightDate, why: PauseReason) =>
      `${PAUSED_NOW[why]} Ab dem Abend des ${dayMonth(evening)} zählt keine Nacht.`,
    earlier: 'Pausen',
    spanned: (from: NightDate, to: NightDate, why: PauseReason) =>
      `${from === to ? dayMonth(from) : `${dayMonth(from)} bis ${dayMonth(to)}`}. ${PAUSED[why]}`,
    goOn: 'Test fortsetzen',
    passed: 'Es ist vorbei. Weiter',
  },
  bothers: {
    link: 'Mir macht etwas zu schaffen',
    linkLine: 'Schmerz, ein Sturz, Ausschlag, der Magen',
    title: 'Was macht Ihnen zu schaffen?',
    lead: 'Tippen Sie alles an, was passt. Es kann vom Test kommen oder von etwas anderem.',
    urgent: 'Fürchten Sie, dass es dringend ist? Warten Sie nicht.',
    help: 'Wann Sie Hilfe brauchen',
    stopSigns: 'Zeichen zum Aufhören',
    others: 'Anderes',
    stopAt: ['Gesicht oder Lippen schwellen an, oder Sie bekommen schwer Luft.', 'Sie werden ohnmächtig.'],
    usual: [
      'Muskelkater oder steife Muskeln',
      'Magen verstimmt oder weicher Stuhl',
      'Ausschlag oder Juckreiz',
      'Schlechterer Schlaf',
      'Etwas anderes',
    ],
    howBad: 'Wie schlimm ist es?',
    degrees: { bit: 'Ein wenig', quite: 'Ziemlich', very: 'Sehr' } satisfies Record<HowBad, string>,
    words: 'In Ihren Worten, wenn Sie mögen',
    save: 'Speichern',
    chooseFirst: 'Tippen Sie an, was es ist und wie schlimm.',
    saved: 'Bei dieser Nacht gespeichert.',
    savedPaused: 'Gespeichert. Der Test macht Pause.',
    removed: 'Herausgenommen.',
    leaveOff: (what: string) => `Lassen Sie es vorerst weg: ${what}.`,
    call: 'Schwer Luft, das Gesicht geschwollen oder ohnmächtig? Rufen Sie jetzt den Notruf.',
    doctor: 'Geht es in einem Tag nicht weg, oder macht es Ihnen Sorge? Rufen Sie in der Arztpraxis an.',
    prescribed:
      'Es geht hier nur um das, was Sie testen. Setzen Sie nie auf eigene Faust ab, was Ihnen verordnet wurde.',
    listTitle: 'Was Ihnen zu schaffen machte',
    pausedThen: 'Der Test machte deshalb Pause.',
    forDoctor: 'Zeigen Sie diese Liste in der Arztpraxis.',
    entry: (night: NightDate, howBad: HowBad) => `${dayMonth(night)}, ${DEGREE[howBad]}`,
    remove: 'Herausnehmen',
    removeOf: (night: NightDate) => `Herausnehmen: ${dayMonth(night)}`,
  },
}
