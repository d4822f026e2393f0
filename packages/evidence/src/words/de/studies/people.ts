import type { StudyWords } from '../../studiesWords.ts'

export const people: Readonly<Record<string, StudyWords>> = {
  'garrison-2012-ssa': {
    name: 'Garrison 2012',
    who: 'Alle Menschen über 50 in einem Teil von Kanada.',
    found:
      'Im Jahr nach manchen Mitteln wurden Krämpfe öfter behandelt: nach Mitteln, die die Lunge weiten, nach Wassertabletten und nach Statinen.',
  },
  'delacour-2018': {
    name: 'Delacour 2018',
    who: 'Menschen über 60 in Frankreich.',
    found: 'Wer Alkohol trank, hatte öfter Krämpfe. Wie viel öfter, ließ sich nicht sagen.',
  },
  'delacour-2020': {
    name: 'Delacour 2020',
    who: '272 Menschen über 60 in Frankreich.',
    found: 'Wer viel saß, hatte öfter Krämpfe. Wie viel öfter, ließ sich nicht sagen.',
  },
  'bahk-2012': {
    name: 'Bahk 2012',
    who: '2165 Beschäftigte in Korea.',
    found: 'Männer, die lange standen, hatten öfter Krämpfe. Bei Frauen war kein klarer Zusammenhang zu sehen.',
  },
  'matsumoto-2009': {
    name: 'Matsumoto 2009',
    who: '490 Menschen in Japan, 120 davon am Rücken operiert.',
    found: 'Mit engem Wirbelkanal hatten 7 von 10 Krämpfe, von den anderen 4 von 10. Die Operation half selten.',
  },
  'handa-2022': {
    name: 'Handa 2022',
    who: '328 Menschen in Japan.',
    found:
      'Die Beschwerden eines engen Wirbelkanals hingen nicht mit Krämpfen zusammen. Ein sehr enger Kanal im Bild schon.',
  },
  'hawke-2013': {
    name: 'Hawke 2013',
    who: '160 Menschen in Australien.',
    found:
      'Wer Krämpfe hatte, spürte mehr Zucken und Kribbeln und hatte schwächere Füße. Essen und Trinken erklärten die Krämpfe nicht.',
  },
  'hawke-2021-norms': {
    name: 'Hawke 2021',
    who: '491 gesunde Menschen in Australien.',
    found:
      'Etwa 1 von 3 hatte in drei Monaten nächtliche Krämpfe. Bewegliche Gelenke und kräftige Zehen gingen mit weniger einher.',
  },
  'grandner-2017': {
    name: 'Grandner 2017',
    who: 'Eine Umfrage unter Erwachsenen in den ganzen USA.',
    found:
      'Etwa 3 von 10 hatten in einem Monat nächtliche Krämpfe. Sie hingen mit dem Alter und schlechtem Schlaf zusammen.',
  },
  'hallegraeff-2017': {
    name: 'Hallegraeff 2017, Überblick',
    who: '18 Studien und eine Gruppe von Fachleuten.',
    found: 'Hier steht, was ein nächtlicher Krampf ist: starker Schmerz in Wade oder Fuß, höchstens zehn Minuten lang.',
  },
  'naylor-1994': {
    name: 'Naylor 1994',
    who: '233 Menschen in Großbritannien.',
    found: 'Etwa 4 von 10 hatten Krämpfe in Ruhe. Einer dauerte etwa 9 Minuten.',
  },
  'sebo-2019': {
    name: 'Sebo 2019',
    who: '129 Menschen über 50 in der Schweiz.',
    found: 'Sie führten zwei Wochen lang Tagebuch über ihre Krämpfe. Das Ergebnis konnten wir nicht sehen.',
  },
  'blyton-2012-experience': {
    name: 'Blyton 2012',
    who: '80 Menschen in Australien mit Krämpfen jede Woche.',
    found: 'Sie hatten 49 Hausmittel versucht. In etwa 7 von 10 Fällen halfen diese wenig oder gar nicht.',
  },
  'allen-kirby-2012': {
    name: 'Allen und Kirby 2012, Überblick',
    who: 'Eine Übersicht für Arztpraxen in den USA.',
    found:
      'Bis zu 6 von 10 Erwachsenen hatten schon nächtliche Krämpfe. Eher als an fehlenden Salzen liegt es an müden Muskeln und an Nerven.',
  },
  'rabbitt-2016': {
    name: 'Rabbitt 2016, Überblick',
    who: 'Eine Übersicht zu älteren Menschen.',
    found: 'Die Studien zum Dehnen sind sich nicht einig. Manche Mittel begünstigen Krämpfe. Chinin kann schaden.',
  },
  'oboler-1991': {
    name: 'Oboler 1991',
    who: '515 frühere Soldaten in den USA.',
    found:
      'Mehr als die Hälfte hatte nächtliche Krämpfe. Sie hingen mit wenig Kalium zusammen, auch mit Krankheiten von Herz und Nieren.',
  },
  'haskell-1997': {
    name: 'Haskell 1997',
    who: 'Frühere Soldaten in den USA, 50 davon mit Krämpfen.',
    found: 'Wer Krämpfe hatte, hatte öfter eine schlechte Durchblutung, aber das kann Zufall sein.',
  },
  'garrison-2015-season': {
    name: 'Garrison 2015',
    who: 'Menschen über 50 in Kanada, dazu Suchanfragen im Internet.',
    found: 'Im Sommer gibt es die meisten Krämpfe, im Winter etwa halb so viele.',
  },
  'duyff-2000': {
    name: 'Duyff 2000',
    who: 'Menschen in den Niederlanden mit neuen Schilddrüsenproblemen.',
    found: 'Bei träger Schilddrüse spürten 8 von 10 Beschwerden in den Muskeln. Krämpfe wurden nicht für sich gezählt.',
  },
  'cks-2012': {
    name: 'NICE-Leitfaden 2012',
    who: 'Rat für Arztpraxen in Großbritannien.',
    found:
      'Danach dauern Krämpfe bis zu zehn Minuten. Er rät zu Dehnen und Massage. Hinter der Massage steht keine Studie.',
  },
  'nsf-sleep-related-leg-cramps': {
    name: 'National Sleep Foundation',
    who: 'Eine Seite für Fachleute in den USA.',
    found: 'Sie zählt auf, was eine Rolle spielen kann. Eigene Zahlen hat sie nicht.',
  },
  'magnesium-upper-level': {
    name: 'Obergrenze für Magnesium',
    who: 'Fachleute in den USA, für Erwachsene.',
    found: 'Sie raten zu höchstens 350 mg am Tag aus Tabletten. Durchfall ist das erste Zeichen für zu viel.',
  },
}
