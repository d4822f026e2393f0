export const help = {
  titleAfter10: '10 Minuten sind lang für einen Krampf.',
  title: 'Wann Hilfe holen?',
  lead: 'Sitzen bleiben. Zwei Dinge prüfen.',
  callNow: 'Sofort Hilfe rufen, wenn',
  now: [
    'Sie Schmerzen in der Brust oder Atemnot haben',
    'ein Bein kalt, blass oder taub ist',
    'Sie ein Bein nicht bewegen können',
  ],
  call: (number: string) => `${number} rufen`,
  callTo: (number: string) => `tel:${number}`,
  /** The country comes with its preposition. */
  numberNote: (country: string | null) =>
    country === null
      ? 'In den USA und in Kanada rufen Sie 911 an. In Großbritannien rufen Sie 999 an.'
      : `Das ist die Nummer ${country}. Sind Sie woanders? Die meisten Handys erreichen Hilfe über 112.`,
  callToday: 'Heute in der Arztpraxis anrufen, wenn',
  today: ['ein Bein geschwollen, heiß, rot oder schmerzhaft bleibt', 'der Krampf sich nicht löst'],
  seeDoctor: 'In der Arztpraxis sagen, wenn',
  soon: [
    'Krämpfe Sie in den meisten Nächten wecken',
    'Ihre Beine tagsüber schwach oder taub sind',
    'die Krämpfe mit einem neuen Medikament begannen',
  ],
  guide: 'Das ist ein Wegweiser. Er kann nicht sagen, was Sie haben. Geht es Ihnen schlechter, holen Sie Hilfe.',
  notReviewed: 'Noch hat keine Ärztin und kein Arzt diese Texte geprüft.',
  askMe: 'Einzeln fragen',
  none: 'Nichts davon. Weiter.',
  noneAfter10: 'Zurück zum Dehnen',
}
