import type { StudyWords } from '../../studiesWords.ts'

export const medicines: Readonly<Record<string, StudyWords>> = {
  'eltawil-2015-cochrane': {
    name: 'El-Tawil 2015, Cochrane-Überblick',
    who: '23 Studien zu Chinin mit 1586 Menschen.',
    found:
      'Mit Chinin gab es etwa 1 Krampf pro Woche weniger. So kleine Studien können seltene, tödliche Schäden nicht zeigen.',
  },
  'man-son-hing-1998': {
    name: 'Man-Son-Hing 1998, Überblick',
    who: '8 Studien zu Chinin mit 659 Menschen.',
    found: 'Mit den Studien, die nie gedruckt wurden, war der Nutzen nicht einmal halb so groß.',
  },
  'man-son-hing-1995': {
    name: 'Man-Son-Hing 1995, Überblick',
    who: '6 Studien zu Chinin mit 107 Menschen.',
    found: 'Es wurden weniger Krämpfe, aber nur nach gedruckten Studien. Die neuere Fassung fand viel weniger.',
  },
  'jansen-1997': {
    name: 'Jansen 1997',
    who: '102 Menschen in den Niederlanden.',
    found: 'Mit einem Mittel, das Chinin ähnelt, wurden es weniger Krämpfe als mit Scheintabletten.',
  },
  'fda-2010-quinine': {
    name: 'Warnung der FDA 2010',
    who: 'Meldungen an die Arzneimittelbehörde der USA.',
    found: 'Chinin gegen Krämpfe schadete bei 24 Menschen schwer dem Blut, 2 starben. Die Behörde rät davon ab.',
  },
  'connolly-1992': {
    name: 'Connolly 1992',
    who: 'Frühere Soldaten in den USA.',
    found: 'Untersucht wurden Chinin und Vitamin E. Die Zahlen haben wir nicht gesehen.',
  },
  'katzberg-2010-aan': {
    name: 'Katzberg 2010, Nervenärzte der USA',
    who: '24 Studien zu vielen Behandlungen.',
    found:
      'Chinin wirkt, kann aber schaden, darum raten sie davon ab. Drei andere Mittel helfen vielleicht. Über das Dehnen weiß man zu wenig.',
  },
  'young-1993': {
    name: 'Young 1993',
    who: '14 Menschen in Großbritannien.',
    found:
      'Mit dem Mittel Naftidrofuryl wurden es viel weniger Krämpfe. Die Studie war winzig, und niemand hat sie wiederholt.',
  },
  'voon-2001': {
    name: 'Voon 2001',
    who: '13 Menschen in Taiwan.',
    found: 'Untersucht wurde Diltiazem, ein Herzmittel. Das Ergebnis konnten wir nicht sehen.',
  },
  'baltodano-1988': {
    name: 'Baltodano 1988',
    who: '8 ältere Menschen.',
    found: 'Sie bekamen Verapamil, ein Herzmittel, ohne eine andere Gruppe. Die Zahlen haben wir nicht gesehen.',
  },
  'park-2017': {
    name: 'Park 2017',
    who: '50 Menschen in Korea mit engem Wirbelkanal.',
    found:
      'Mit Botulinum-Spritzen in die Wade gab es weniger Krämpfe als mit Gabapentin. Keine Gruppe bekam ein Scheinmittel.',
  },
  'restivo-2018': {
    name: 'Restivo 2018',
    who: '50 Menschen in Italien mit Nervenschäden durch Diabetes.',
    found: 'Botulinum-Spritzen halfen etwa drei Monate lang besser als Salzwasser.',
  },
}
