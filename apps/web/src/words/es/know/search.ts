import type { KnowWords } from '../../catalogue.ts'

export const search: KnowWords['search'] = {
  found: (n) => (n === 0 ? 'No hay nada con eso.' : n === 1 ? '1 cosa encontrada.' : `${n} cosas encontradas.`),
  none: 'Pruebe con una sola palabra, o con otro nombre. Una medicina puede llamarse distinto en cada país.',
  lists: 'También puede mirar en las listas.',
  kinds: {
    treatment: 'Lo que puede ayudar',
    claim: 'Se oye decir',
    cause: 'Lo que puede influir',
    medicine: 'Medicinas',
    'look-alike': 'Parece un calambre',
    fact: 'Dato',
    page: 'Página',
  },
}
