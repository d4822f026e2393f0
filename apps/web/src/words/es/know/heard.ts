import type { KnowWords } from '../../catalogue.ts'

export const heard: KnowWords['heard'] = {
  title: 'Se oye decir',
  intro: 'Se dicen muchas cosas de los calambres, y con buena intención. Aquí está lo que encontramos de cada una.',
  back: 'Se oye decir',
  today: 'Lo que se sabe hoy',
  checked: (month) => `Lo miramos en ${month}.`,
  more: 'Siga leyendo',
  print: 'Imprimir esta lista',
}
