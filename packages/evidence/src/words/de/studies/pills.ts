import type { StudyWords } from '../../studiesWords.ts'

export const pills: Readonly<Record<string, StudyWords>> = {
  'garrison-2012-cochrane': {
    name: 'Garrison 2012, Cochrane-Überblick',
    who: '7 Studien zu Magnesium mit 406 Menschen.',
    found: 'Mit und ohne Magnesium waren es etwa gleich viele Krämpfe. Ein neuerer Überblick hat diesen abgelöst.',
  },
  'garrison-2020-cochrane': {
    name: 'Garrison 2020, Cochrane-Überblick',
    who: '11 Studien zu Magnesium mit 735 Menschen.',
    found: 'Bei älteren Menschen änderte sich kaum etwas: etwa 1 Krampf weniger in 5 Wochen, und das kann Zufall sein.',
  },
  'sebo-2014': {
    name: 'Sebo 2014, Überblick',
    who: '7 Studien zu Magnesium mit 361 Menschen.',
    found: 'Eine klare Hilfe war nicht zu sehen. Bei Schwangeren gab es vielleicht einen kleinen Nutzen.',
  },
  'roguin-maor-2017': {
    name: 'Roguin Maor 2017',
    who: '94 Menschen in Israel, um die 65 Jahre alt.',
    found: 'Mit Magnesium wurden es viel weniger Krämpfe. Mit Scheintabletten fast genauso.',
  },
  'barna-2021': {
    name: 'Barna 2021',
    who: '175 Menschen in der Ukraine.',
    found:
      'Mit Magnesium wurden es etwas weniger Krämpfe als mit Scheintabletten. Der Plan der Studie wurde erst danach hinterlegt.',
  },
  'frusso-1999': {
    name: 'Frusso 1999',
    who: '45 Menschen in Argentinien.',
    found:
      'Mit Magnesium gab es etwa so viele Krämpfe wie mit Scheintabletten. Mit der Zeit wurde es bei allen besser.',
  },
  'roffe-2002': {
    name: 'Roffe 2002',
    who: '46 Menschen in Großbritannien, von 73 am Anfang.',
    found: 'Mit Magnesium fühlten sich mehr Menschen besser. Gezählt wurden kaum weniger Krämpfe.',
  },
  'garrison-2011': {
    name: 'Garrison 2011',
    who: 'Ältere Menschen in Kanada.',
    found: 'Untersucht wurde Magnesium über die Vene. Die Zahlen haben wir nicht gesehen.',
  },
  nct00963638: {
    name: 'Rosenbaum 2011, nicht veröffentlicht',
    who: 'Vor allem ältere Menschen.',
    found: 'Untersucht wurden Magnesium-Tabletten. Die Zahlen haben wir nicht gesehen.',
  },
  'supakatisant-2015': {
    name: 'Supakatisant 2015',
    who: '86 Schwangere in Thailand.',
    found: 'Mit Magnesium waren die Krämpfe bei 9 von 10 nur noch halb so häufig. Mit Scheintabletten bei 6 von 10.',
  },
  'nygaard-2008': {
    name: 'Nygaard 2008',
    who: '45 Schwangere in Norwegen.',
    found: 'Magnesium änderte die Tage mit Krämpfen nicht erkennbar.',
  },
  'dahle-1995': {
    name: 'Dahle 1995',
    who: '73 Schwangere in Schweden.',
    found:
      'Mit Magnesium verschwanden die Krämpfe bei 3 von 10. Mit Scheintabletten bei weniger als 1 von 10. Der Hersteller bezahlte die Studie.',
  },
  'araujo-2020': {
    name: 'Araujo 2020',
    who: '132 Schwangere in Brasilien.',
    found: 'Bei etwa 3 von 10 verschwanden die Krämpfe, mit Magnesium wie mit Scheintabletten.',
  },
  'luo-2020-cochrane': {
    name: 'Luo 2020, Cochrane-Überblick',
    who: '8 kleine Studien mit 576 Schwangeren.',
    found: 'Die Studien waren zu klein und zu verschieden, um zu sagen, was hilft.',
  },
  'chan-1998': {
    name: 'Chan 1998',
    who: 'Ältere Menschen mit hohem Blutdruck in Taiwan.',
    found:
      'Bei den meisten mit B-Vitaminen verschwanden die Krämpfe. Das wissen wir nur aus zweiter Hand. Niemand hat es wiederholt.',
  },
  'mansouri-tabriz': {
    name: 'Mansouri 2014',
    who: '126 Schwangere im Iran.',
    found: 'Vitamin D machte die Krämpfe nicht kürzer. Ob es weniger wurden, konnten wir nicht sehen.',
  },
  'vitd-postmenopausal': {
    name: 'Eine Studie zu Vitamin D, Artikel nicht gefunden',
    who: 'Ältere Frauen mit wenig Vitamin D.',
    found: 'Vitamin D soll nicht geholfen haben. Die Zahlen haben wir nicht gesehen.',
  },
  'tan-2024': {
    name: 'Tan 2024',
    who: 'Menschen über 65 in China.',
    found:
      'Die Zeitschrift hat die Studie 2025 zurückgezogen. Eine neue Fassung hat sie ersetzt. Die haben wir nicht gesehen.',
  },
  'xu-2022': {
    name: 'Xu 2022',
    who: '41 Menschen an der Dialyse in China.',
    found: 'Untersucht wurde Vitamin K2. Das Ergebnis konnten wir nicht sehen.',
  },
}
