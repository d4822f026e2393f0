import type { KnowWords } from '../../catalogue.ts'
import { decimal, plain, whole } from '../../numbers.ts'

const amount = (value: number) => (Math.abs(value) >= 10 ? whole(Math.abs(value)) : decimal(Math.abs(value), 1))

export const plot: KnowWords['plot'] = {
  people: (n) => `${n} Menschen`,
  difference: (value) =>
    Number(value.toFixed(1)) === 0 ? 'keine Änderung' : `${amount(value)} ${value > 0 ? 'mehr' : 'weniger'}`,
  ratio: (value) => `${plain(value)}-mal so viele`,
  odds: (value) => `${plain(value)}-mal die Quote`,
  range: (low, high) => `${low} bis ${high}`,
  tinted: 'Die getönte Seite ist die bessere. Geht eine Linie über die Mitte hinweg, heißt das: keine klare Änderung.',
  row: (name, compared, found, range) => `${name}. ${compared}: ${found}. Spanne: ${range}.`,
  columns: { test: 'Studie', found: 'Ergebnis', range: 'Spanne' },
}
