/** What is said of a test by the name of what it tests; stretching has words of its own, in `findOut.running`. */
export const testNamed = {
  night: (name: string) => `Tonight: ${name}`,
  usualNight: 'As usual tonight',
  week: (name: string) => `This week: ${name}`,
  usualWeek: 'Usual week',
  /** On the card of the evening. */
  cardHow: 'Do it as you do on every such night.',
  usualCard: 'Tonight: as usual',
  usualHow: (name: string) => `Leave this out: ${name}. Keep all else the same.`,
  did: 'Done. Saved.',
  answered: { did: 'Done', not: 'Not tonight', usual: 'As usual' },
  didNot: 'I left it out',
  didAnyway: 'I did it anyway',
  /** Names of the two kinds of parts, where there is little room. */
  part: { treatment: 'With', control: 'Usual' },
}
