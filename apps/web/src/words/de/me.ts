export const me = {
  title: 'Ich',
  look: 'Bild und Ton',
  theme: 'Dunkle Ansicht',
  themes: { auto: 'Nachts', day: 'Nie', night: 'Immer' },
  themeHow: 'Nachts heißt: von 9 Uhr abends bis 7 Uhr morgens.',
  text: 'Schriftgröße',
  sizes: { m: 'A', l: 'A+', xl: 'A++' },
  sizeNames: { m: 'Normale Schrift', l: 'Große Schrift', xl: 'Sehr große Schrift' },
  language: 'Sprache',
  clock: 'Uhr',
  voice: 'Bei einem Krampf vorlesen',
  buzz: 'Bei jedem Schritt vibrieren',
  on: 'An',
  off: 'Aus',
  aboutMe: 'Über mich',
  aboutMeLine: 'Alter, Gesundheit, Tabletten und Blutwerte',
  morning: 'Am Morgen',
  country: {
    title: 'Wo ich lebe',
    choose: 'Mein Land',
    means: (emergency: string, date: string, firstDay: 0 | 1) =>
      `Nummer für Hilfe: ${emergency}. Heute ist ${date}. Die Woche beginnt am ${firstDay === 0 ? 'Sonntag' : 'Montag'}.`,
  },
  diary: 'Tagebuch speichern und mitnehmen',
  saveCopy: 'Kopie speichern',
  bringIn: 'Kopie einlesen',
  damaged: (n: number) =>
    n === 1
      ? '1 Eintrag im Tagebuch lässt sich nicht lesen. Er bleibt, wie er ist.'
      : `${n} Einträge im Tagebuch lassen sich nicht lesen. Sie bleiben, wie sie sind.`,
  damagedHow: 'Alles andere geht wie vorher. In einer Kopie fehlen sie: Speichern Sie sie als eigene Datei.',
  damagedSave: 'Als Datei speichern',
  damagedSaved: 'Gespeichert, bei Ihren Downloads.',
  damagedFile: (date: string) => `uncramp-nicht-lesbar-${date}.json`,
  help: 'Wann Hilfe holen?',
  privacy: 'Was privat bleibt',
  privacyText:
    'Ihr Tagebuch bleibt auf diesem Handy. Wir können es nicht sehen. Nichts wird irgendwohin geschickt. Es gibt kein Konto, und niemand verfolgt, was Sie tun.',
  keepText:
    'Ein Browser kann eine Seite leeren, die er lange nicht gesehen hat. Legen Sie Uncramp auf Ihren Startbildschirm. Speichern Sie ab und zu eine Kopie.',
  about: 'Über Uncramp',
  aboutText:
    'Uncramp hilft bei Krämpfen in der Nacht, führt ein Tagebuch und macht einen fairen Test mit Ihnen. Es kostet nichts, und sein Code ist offen.',
  limitsTitle: 'Was es nicht kann',
  limits: [
    'Es kann nicht sagen, was Sie haben.',
    'Es kann nicht sagen, ob Sie ein Medikament neu nehmen, absetzen oder ändern sollen.',
    'Ein Test sagt etwas über Sie und Ihre Nächte. Er kann sich irren: Von 20 Mitteln, die nichts bringen, sieht höchstens 1 hilfreich aus.',
    'Noch hat kein Arzt die Texte geprüft.',
  ],
  delete: 'Alles löschen',
  deleteHow: 'Alle Nächte, Krämpfe, Tests und Einstellungen auf diesem Handy, und Ihr Tagebuch von früher.',
  deleteSure: 'Alles löschen?',
  deleteSureHow:
    'Das lässt sich nicht rückgängig machen. Wollen Sie es vielleicht wieder haben? Dann speichern Sie zuerst eine Kopie.',
  deleteYes: 'Ja, alles löschen',
  deleteReally: 'Sind Sie ganz sicher? Tippen Sie noch einmal.',
  deleteLast: 'Jetzt löschen',
  deleted: 'Alles wurde gelöscht.',
  deleteFailed:
    'Es ließ sich nicht alles löschen. Schließen Sie die anderen Fenster von Uncramp, öffnen Sie es neu. Versuchen Sie es dann noch einmal.',
  tour: 'Neu hier?',
  health: 'Meine Gesundheit',
  safetyLine: 'Wie eilig Hilfe ist und was Sie besser lassen',
  food: 'Essens-Check',
  foodLine: 'Was Ihr Essen und Ihre Tabletten Ihnen geben',
}
