import type { StudyWords } from '../../studiesWords.ts'

export const otherIllnesses: Readonly<Record<string, StudyWords>> = {
  'tapper-2022-piccles': {
    name: 'Tapper 2022 (PICCLES)',
    who: '82 Menschen in den USA mit vernarbter Leber.',
    found:
      'Schlucke von Gurkenwasser milderten den Krampf, der gerade da war, mehr als Leitungswasser. Neue Krämpfe verhinderten sie nicht.',
  },
  'vidot-2018': {
    name: 'Vidot 2018',
    who: '49 leberkranke Menschen in Australien.',
    found: 'Mit Taurin gab es weniger Krämpfe als mit Scheintabletten. Nur 30 blieben bis zum Ende dabei.',
  },
  'nakanishi-2015': {
    name: 'Nakanishi 2015',
    who: '42 Menschen in Japan mit vernarbter Leber.',
    found:
      'Mit Carnitin hatten die meisten weniger Krämpfe. Eine andere Gruppe fehlte, also lag es vielleicht nur an der Zeit.',
  },
  'lynch-2008': {
    name: 'Lynch 2008, Überblick',
    who: '7 Studien zu Carnitin mit 193 Menschen an der Dialyse.',
    found: 'Damit hatten weniger Menschen Krämpfe, aber das kann Zufall sein.',
  },
  'elfert-2016': {
    name: 'Elfert 2016',
    who: '100 Menschen in Ägypten mit vernarbter Leber.',
    found: 'Mit Baclofen verschwanden die Krämpfe bei 7 von 10. Danach kamen sie wieder.',
  },
  'henry-2015': {
    name: 'Henry 2015',
    who: '10 Menschen in den USA mit vernarbter Leber.',
    found:
      'Mit Baclofen gab es weniger Tage mit Krämpfen. Eine andere Gruppe fehlte, also lag es vielleicht nur an der Zeit.',
  },
  'abdelsalam-2017-orphenadrine': {
    name: 'Abd-Elsalam 2017',
    who: '30 Menschen in Ägypten mit vernarbter Leber.',
    found: 'Mit Orphenadrin verschwanden die Krämpfe fast ganz. Das ist so viel, dass es schwer zu glauben ist.',
  },
  'roberts-2024': {
    name: 'Roberts 2024, Überblick',
    who: '12 Studien mit Menschen mit vernarbter Leber.',
    found: 'Einige Mittel halfen mehr als Scheintabletten. Die meisten Studien waren klein und nur von einem Ort.',
  },
  'vidot-2014-sr': {
    name: 'Vidot 2014, Überblick',
    who: '18 Artikel über Menschen mit vernarbter Leber.',
    found: 'In Berichten über wenige Menschen sah fast alles gut aus. Vitamin E nicht.',
  },
  'moist-heat-dialysis': {
    name: 'Mohammed, Jahr nicht bekannt',
    who: '90 Menschen an der Dialyse in Ägypten.',
    found: 'Feuchte Wärme und Kälte linderten den Krampf, Wärme etwas mehr. Um nächtliche Krämpfe ging es nicht.',
  },
  'warm-compress-dialysis': {
    name: 'Eine Studie zu warmen Umschlägen, Jahr nicht bekannt',
    who: '205 Menschen an der Dialyse im Irak.',
    found: 'Mit warmen Umschlägen besserten sich die Krämpfe. Wie es der Gruppe ohne ging, konnten wir nicht sehen.',
  },
  'mastnardo-massage': {
    name: 'Mastnardo, Jahr nicht bekannt',
    who: '26 Menschen an der Dialyse.',
    found: 'Untersucht wurde Massage der Beine. Die Zahlen haben wir nicht gesehen.',
  },
  'poornazari-2019': {
    name: 'Poornazari 2019',
    who: '60 Menschen an der Dialyse im Iran.',
    found: 'Mit zehn Minuten Radfahren gab es weniger Krämpfe. Um nächtliche Krämpfe ging es nicht.',
  },
  'lau-2019': {
    name: 'Lau 2019',
    who: '10 junge Männer in einem Labor.',
    found:
      'Nach dem Schwitzen verkrampfte der Muskel mit einem salzigen Getränk weniger leicht. Mit reinem Wasser leichter.',
  },
  'compression-cochrane': {
    name: 'Cochrane-Überblick zu Stützstrümpfen',
    who: '13 Studien mit 1021 Menschen mit Krampfadern.',
    found: 'Mit den Strümpfen ging es den Menschen besser. Krämpfe wurden nicht für sich betrachtet.',
  },
}
