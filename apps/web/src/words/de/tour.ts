export const tour = {
  title: 'Ein kurzer Rundgang',
  line: 'Drei kurze Seiten',
  card: 'Neu hier?',
  show: 'Zeigen',
  skip: 'Überspringen',
  next: 'Weiter',
  done: 'Fertig',
  step: (n: number, of: number) => `${n} von ${of}`,
  pages: [
    {
      title: 'Ein Krampf in der Nacht',
      text: 'Drücken Sie auf „Start“ den großen Knopf. Sie bekommen sofort Hilfe, und der Krampf wird notiert.',
      more: 'Sie müssen nichts einrichten. Es geht auch ohne Netz.',
    },
    {
      title: 'Der Morgen danach',
      text: 'Tippen Sie an, wie viele Krämpfe es waren. Zwei Mal tippen reicht.',
      more: 'Ein Morgen, den Sie auslassen, bleibt „nicht bekannt“. Sie können ihn später nachtragen oder so lassen.',
    },
    {
      title: 'Was hilft Ihnen?',
      text: 'Unter „Testen“ können Sie Dehnen an sich selbst testen, auf faire Art.',
      more: 'Ihr Tagebuch bleibt auf diesem Handy. Wir können es nicht sehen.',
    },
  ],
} as const
