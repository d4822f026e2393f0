import type { KnowWords } from '../../catalogue.ts'

export const helps: KnowWords['helps'] = {
  title: 'Was hilft',
  order: 'Zuerst steht, was Sie selbst tun können, das Sicherste oben. Die Balken zeigen, wie sicher wir sind.',
  fromAnswers: 'Wir haben auf Ihre Antworten im Sicherheits-Check geschaut.',
  noAnswers: 'Der Sicherheits-Check kann sagen, was nichts für Sie ist.',
  notForYou: 'Nichts für Sie',
  askFirst: 'Zuerst fragen',
  notAlone: 'Nicht auf eigene Faust',
  care: 'Mit Vorsicht',
  withDoctor: 'Nur mit ärztlichem Rat',
  group: {
    alone: (verdict: string) => verdict,
    'in-cramp': (verdict: string) => `${verdict}, wenn der Krampf schon da ist`,
    'with-doctor': (verdict: string) => `${verdict}, nur mit ärztlichem Rat`,
  },
}

export const treatment: KnowWords['treatment'] = {
  back: 'Was hilft',
  sureness: (words, bars) => `Gewissheit: ${words}. ${bars} von 4 Balken.`,
  withdrawn: (names) => `Eine Studie dazu wurde zurückgezogen: ${names}. Wir zeigen keine Zahl daraus.`,
  forWhom: 'Für wen',
  peopleSay: 'Was man sagt',
  trialsFound: 'Was Studien fanden',
  sideBySide: 'Die Studien nebeneinander',
  noPlot: 'Keine Studie gab Zahlen, die sich zeichnen lassen.',
  who: 'Wen man untersucht hat',
  notKnown: 'Was niemand weiß',
  how: 'So geht es',
  given: 'So wurde es gegeben',
  steps: 'Zeigen, wie es geht',
  cautions: 'Mit Vorsicht',
  stopIf: 'Aufhören, wenn',
  timing: 'Wie bald, und wie lange es bleibt',
  fair: 'Kann Hoffnung die Zahlen lenken?',
  blindable: 'Weniger. Scheinpillen können gleich aussehen. Dann müssen Sie nicht wissen, welche Sie nehmen.',
  notBlindable: 'Ja. Sie wissen, was Sie tun. Hoffnung kann eine Rolle spielen, und wir sagen das bei jedem Ergebnis.',
  guess: 'Was wir vor Ihrer ersten Nacht vermuten',
  guessAxis: 'Krämpfe, die noch kommen, wo vorher 10 kamen',
  guessNo: 'Es beendet einen Krampf, der schon da ist. Also gibt es keine Zahl zu vermuten.',
  test: 'Bei mir testen',
  inCramp: 'Es wirkt bei einem Krampf, der schon da ist. Darum kann ein Test mit Nächten nichts darüber sagen.',
  askBefore: 'Fragen Sie zuerst in der Arztpraxis. Danach können Sie es im Sicherheits-Check sagen.',
  checkFirst: 'Ein paar Fragen zeigen, ob das etwas für Sie ist.',
  check: 'Sicherheits-Check',
  said: 'Man hört oft',
  from: 'Woher das kommt',
  print: 'Diese Seite drucken',
}

export const sources: KnowWords['sources'] = {
  page: 'Gelesen bei',
  needsInternet: 'Braucht Internet. Öffnet sich in einem neuen Tab.',
  checked: (month) => `Nachgesehen im ${month}.`,
  none: 'Es wurde keine Studie gefunden.',
  all: (n) => `Alle ${n} Quellen`,
}
