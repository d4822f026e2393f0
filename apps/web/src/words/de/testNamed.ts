/** What is said of a test by the name of what it tests; stretching has words of its own, in `findOut.running`. */
export const testNamed = {
  night: (name: string) => `Heute Abend: ${name}`,
  usualNight: 'Heute wie sonst',
  week: (name: string) => `Diese Woche: ${name}`,
  usualWeek: 'Woche wie sonst',
  /** On the card of the evening. */
  cardHow: 'Machen Sie es wie an jedem solchen Abend.',
  usualCard: 'Heute Abend: wie sonst',
  usualHow: (name: string) => `Lassen Sie das weg: ${name}. Sonst bleibt alles gleich.`,
  did: 'Gemacht. Gespeichert.',
  answered: { did: 'Gemacht', not: 'Heute nicht', usual: 'Wie sonst' },
  didNot: 'Heute weggelassen',
  didAnyway: 'Ich habe es doch gemacht',
  /** Names of the two kinds of parts, where there is little room. */
  part: { treatment: 'Mit', control: 'Ohne' },
}
