import type { FactsWords } from '../causesWords.ts'

export const facts: FactsWords = {
  verdicts: { counted: 'Gezählt', quoted: 'Von anderen berichtet', 'not found': 'Nicht gefunden' },
  certainties: {
    high: 'Das wissen wir gut',
    moderate: 'Das wissen wir ziemlich gut',
    low: 'Das wissen wir nicht gut',
    'very low': 'Das wissen wir kaum',
    none: 'Niemand hat genau hingesehen',
  },
  byId: {
    'us-adults': {
      text: 'In den USA bekamen in einem Monat etwa 3 von 10 Erwachsenen nachts Krämpfe. Bei 6 von 100 waren sie stark. Mit dem Alter wurden es mehr.',
    },
    'uk-gp': {
      text: 'In einer Praxis in Großbritannien krampfte es bei fast 4 von 10 Menschen in Ruhe. Bei 8 von 10 davon war es das Bein. Bei 7 von 10 kam es meist nachts.',
    },
    'uk-freq': {
      text: 'Von 86 Menschen in Großbritannien mit Krämpfen bekamen die meisten wenige. Doch bei 4 von 10 waren es mehr als drei in der Woche. Bei 6 von 100 kamen sie jeden Tag oder jede Nacht.',
    },
    duration: {
      text: 'In einer Umfrage aus Großbritannien dauerte ein Krampf im Schnitt 9 Minuten. Viele dauern also auch mehr als zehn. Bei Kindern waren es weniger als zwei.',
    },
    'uk-clinic': {
      text: 'In einer Klinik in Großbritannien krampfte die Hälfte der Menschen über 65. Es waren fast 6 von 10 Frauen und 4 von 10 Männern. Bei 2 von 10 ging das schon mehr als zehn Jahre so.',
    },
    'fr-60': {
      text: 'In Frankreich bekamen fast 5 von 10 Menschen über 60 Krämpfe. Etwa 3 von 10 wurden davon wach. Bei 8 von 10 war es die Wade.',
    },
    'healthy-au': {
      text: 'Von gesunden Menschen in Australien bekam etwa 1 von 3 in drei Monaten nachts Krämpfe. Bei etwa 1 von 4 kamen sie vom Sport.',
    },
    europe: {
      text: 'Eine Übersicht sagt: In Teilen von Europa bekommt etwa 1 von 4 Menschen nachts Krämpfe. Das sind etwa dreimal so viele wie mit unruhigen Beinen.',
    },
    lifetime: {
      text: 'Eine Übersicht aus den USA sagt: 5 oder 6 von 10 Erwachsenen bekommen sie. Bis zu 2 von 10 davon bekommen sie täglich und suchen Hilfe.',
    },
    children: {
      text: 'Von gesunden Kindern bekamen sie in einem Jahr etwa 7 von 100. Kein Kind unter 8 war dabei. Bei den meisten waren es ein bis vier im Jahr.',
    },
    onset: {
      text: 'Menschen in Australien wurden gefragt, wann es begann. Die Hälfte sagte: vor 50, die Hälfte: danach. Woanders steht: mit etwa 60.',
    },
    timing: {
      text: 'Etwa 3 von 4 Menschen mit Krämpfen bekommen sie nur nachts. Etwa 1 von 5 auch am Tag. Etwa 1 von 14 nur am Tag.',
    },
    pain: {
      text: 'Wer jede Woche Krämpfe bekam, gab dem Schmerz fast 7 von 10 Punkten. In Großbritannien fanden 2 von 10 sie sehr schlimm.',
    },
    sleep: {
      text: 'Wer jede Woche Krämpfe bekommt, schläft schlechter als andere im gleichen Alter. Dem Körper geht es schlechter, vor allem weil Schlaf fehlt. Die Stimmung war nicht schlechter.',
    },
    care: {
      text: 'Wenige sagen es in der Arztpraxis. In Großbritannien waren es 3 oder 4 von 10 Menschen mit Krämpfen.',
    },
    season: {
      text: 'Mitten im Sommer suchen etwa doppelt so viele Menschen Hilfe gegen Krämpfe wie mitten im Winter. Das zeigen die Rezepte, und was die Leute im Netz suchen.',
    },
    placebo: {
      text: 'Mit Scheintabletten wurden in vier Wochen aus 10 Krämpfen etwa 7. Bei mehr als 6 von 10 Menschen war es mindestens ein Viertel weniger. Dass es nach einer Tablette besser wird, sagt also wenig.',
    },
    lippmann: {
      text: 'Man spricht von einer Studie von Lippmann. Wir suchten zweimal und fanden keinen Text. Daher nennen wir nichts daraus.',
    },
  },
}
