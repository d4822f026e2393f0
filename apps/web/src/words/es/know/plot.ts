import type { KnowWords } from '../../catalogue.ts'
import { decimal, plain, whole } from '../../numbers.ts'

const amount = (value: number) => (Math.abs(value) >= 10 ? whole(Math.abs(value)) : decimal(Math.abs(value), 1))

export const plot: KnowWords['plot'] = {
  people: (n) => `${n} personas`,
  difference: (value) =>
    Number(value.toFixed(1)) === 0 ? 'sin cambio' : `${amount(value)} ${value > 0 ? 'más' : 'menos'}`,
  ratio: (value) => `${plain(value)} veces esa cantidad`,
  odds: (value) => `${plain(value)} veces esa proporción`,
  range: (low, high) => `de ${low} a ${high}`,
  tinted: 'El lado con color es el mejor. Una línea que cruza el medio quiere decir: ningún cambio claro.',
  row: (name, compared, found, range) => `${name}. ${compared}: ${found}. Margen: ${range}.`,
  columns: { test: 'Estudio', found: 'Resultado', range: 'Margen' },
}
