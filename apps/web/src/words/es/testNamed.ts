/** What is said of a test by the name of what it tests; stretching has words of its own, in `findOut.running`. */
export const testNamed = {
  night: (name: string) => `Esta noche: ${name}`,
  usualNight: 'Esta noche, como siempre',
  week: (name: string) => `Esta semana: ${name}`,
  usualWeek: 'Semana normal',
  /** On the card of the evening. */
  cardHow: 'Hágalo como en cada noche así.',
  usualCard: 'Esta noche: como siempre',
  usualHow: (name: string) => `Deje esto: ${name}. Todo lo demás, igual.`,
  did: 'Hecho. Guardado.',
  answered: { did: 'Hecho', not: 'Hoy no', usual: 'Como siempre' },
  didNot: 'Hoy lo dejé',
  didAnyway: 'Lo hice de todos modos',
  /** Names of the two kinds of parts, where there is little room. */
  part: { treatment: 'Con', control: 'Normal' },
}
