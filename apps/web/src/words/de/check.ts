import type { CrampNowQuestion } from '@uncramp/safety'

interface QuestionWords {
  readonly ask: string
  /** Other signs that a yes would mean as well. */
  readonly or: readonly string[]
  readonly why: string
  /** The answer, as a reason on the last page. */
  readonly reason: string
}

const QUESTIONS: Readonly<Record<CrampNowQuestion, QuestionWords>> = {
  breath: {
    ask: 'Haben Sie Brustschmerzen oder Atemnot?',
    or: ['Sie sind ohnmächtig geworden', 'Sie haben Blut gehustet'],
    why: 'Ein Blutgerinnsel kann vom Bein in die Lunge wandern. Dann muss sofort Hilfe kommen.',
    reason: 'Schmerzen in der Brust, Atemnot oder Ohnmacht',
  },
  'cold-leg': {
    ask: 'Ist ein Bein kalt, blass, blau oder taub geworden?',
    or: ['Sie können das Bein nicht bewegen'],
    why: 'Vielleicht kommt kein Blut durch. Ein Bein ist nur in den ersten Stunden zu retten.',
    reason: 'ein Bein, das kalt, blass oder taub ist oder sich nicht bewegen lässt',
  },
  mind: {
    ask: 'Ist eine Seite Ihres Körpers schwach, oder sprechen Sie undeutlich?',
    or: [
      'Sie sind verwirrt oder hatten einen Anfall mit Zuckungen',
      'Ihr Herz klopft heftig oder stolpert',
      'Sie sind fast zu schwach, um sich zu bewegen',
      'Sie haben viel Alkohol getrunken, gerade damit aufgehört, und zittern',
    ],
    why: 'Das Gehirn, das Herz oder die Salze im Blut brauchen vielleicht schnell Hilfe.',
    reason: 'eine Seite schwach, undeutliche Sprache, verwirrt oder heftiges Herzklopfen',
  },
  nerves: {
    ask: 'Ist es im Schritt taub, oder fällt das Wasserlassen schwer?',
    or: [
      'neue Probleme mit dem Stuhlgang',
      'beide Beine wurden in den letzten Tagen oder Wochen schwach',
      'Krebs, jetzt oder früher, und ein Bein ist schwach oder taub',
    ],
    why: 'Im Rücken sind vielleicht Nerven eingeklemmt. Jede Stunde zählt.',
    reason: 'taub zwischen den Beinen, Mühe mit Wasserlassen oder Stuhlgang, oder schwache Beine',
  },
  locked: {
    ask: 'Sind auch Hände, Kiefer, Gesicht oder Rücken fest verkrampft?',
    or: ['Lippen oder Hände kribbeln, und der Hals ist eng'],
    why: 'Die Salze im Blut sind vielleicht viel zu niedrig. Auch ein Keim aus einer Wunde kann das auslösen.',
    reason: 'Hände, Kiefer, Gesicht oder Rücken fest verkrampft',
  },
  muscle: {
    ask: 'Ist Ihr Urin dunkel wie schwarzer Tee, oder kommt kaum noch welcher?',
    or: [
      'nach einem Schlag, einem Gips oder harter Arbeit: der Muskel ist prall, geschwollen und taub',
      'heiße, rote Haut, die sich ausbreitet, und Sie haben Schüttelfrost oder Fieber',
    ],
    why: 'Vielleicht zerfällt ein Muskel. Oder im Blut ist ein Keim.',
    reason: 'dunkler Urin, ein praller, geschwollener Muskel oder heiße, rote Haut mit Fieber',
  },
  'one-leg': {
    ask: 'Ist ein Bein geschwollen, heiß oder rot, oder tut es ständig weh?',
    or: [
      'heiße, rote Haut, die wehtut und sich ausbreitet',
      'Sie nehmen Blutverdünner: die Wade ist angeschwollen oder hat blaue Flecken',
    ],
    why: 'Das kann mit einem Blutgerinnsel zu tun haben. In der Arztpraxis kann man das mit Ultraschall prüfen.',
    reason: 'ein Bein geschwollen, heiß, rot oder ständig schmerzhaft',
  },
  foot: {
    ask: 'Hat ein Fuß eine neue wunde Stelle, eine Blase oder eine schwarze Zehe?',
    or: [
      'Fußschmerz im Bett, der aufhört, wenn das Bein herunterhängt',
      'ein heißer, geschwollener Fuß, und Sie haben Diabetes',
    ],
    why: 'Der Fuß bekommt vielleicht zu wenig Blut.',
    reason: 'eine wunde Stelle, eine schwarze Zehe oder Fußschmerz im Bett',
  },
  ill: {
    ask: 'Haben Sie stark erbrochen, oder hatten Sie starken Durchfall?',
    or: [
      'Sie können kein Getränk bei sich behalten',
      'eine Wunde mit Schmutz darin',
      'Sie hatten mit Blei oder einem anderen Gift zu tun',
    ],
    why: 'Vielleicht hat der Körper zu viel Salz und Wasser verloren.',
    reason: 'starkes Erbrechen, Durchfall, eine schmutzige Wunde oder Gift',
  },
  'holds-on': {
    ask: 'Hält der Krampf an, was Sie auch tun?',
    or: [],
    why: 'Die meisten Krämpfe lösen sich in 10 Minuten. Mit diesem sollten Sie vielleicht in die Arztpraxis gehen.',
    reason: 'mehr als 10 Minuten, und er löst sich nicht',
  },
}

/** The questions for a person in a cramp, and what to do. They never say what a person has. */
export const check = {
  questions: QUESTIONS,
  staySitting: 'Bleiben Sie sitzen. Ein paar kurze Fragen.',
  orAny: 'Oder etwas davon?',
  notSure: 'Nicht sicher',
  whyWeAsk: 'Warum wir fragen',
  of: (at: number, all: number) => `${at} von ${all}`,
  lastQuestion: 'Vorige Frage',
  callNow: (call: string) => `Jetzt ${call}`,
  callWhile: 'Bleiben Sie sitzen. Sagen Sie es jemandem in Ihrer Nähe. Schließen Sie die Tür auf.',
  today: 'Rufen Sie heute in einer Arztpraxis an',
  todayHow: 'Rufen Sie in Ihrer Arztpraxis an. Nachts den ärztlichen Notdienst.',
  leaveLeg: 'Bis dahin: dieses Bein nicht dehnen, nicht massieren, nicht wärmen.',
  nothing: 'Nichts Dringendes gefunden',
  nothingHow: 'Sie haben kein Warnzeichen angegeben. Ändert sich etwas, prüfen Sie noch einmal.',
  why: 'Warum',
  saidYes: (reason: string) => `Sie sagten Ja: ${reason}.`,
  saidNotSure: (reason: string) => `Sie sind nicht sicher: ${reason}.`,
  sooner: 'Rufen Sie sofort Hilfe, wenn',
  again: 'Noch einmal prüfen',
}
