export const blankMonth = {
  title: 'Un mes en papel',
  how: 'Una hoja en blanco para llenar a mano.',
  lead: 'Imprímala y téngala junto a la cama, con un bolígrafo. Cada línea es una noche. El número es el día en que terminó.',
  print: 'Imprimir esta hoja',
  month: 'Mes y año',
  caption: 'Calambres de pierna por la noche. Cada línea es una noche. El número es el día en que terminó.',
  columns: {
    day: 'Día',
    count: 'Calambres: rodee uno',
    where: 'Pierna y lugar',
    minutes: 'Minutos',
    pain: 'Dolor, 0 a 10',
    sleep: 'Durmió mal',
    notes: 'Notas',
  },
  counts: ['Cero', '1', '2', '3+'],
  rule: '¿Sin calambres? Haga un círculo en Cero. Una línea vacía quiere decir que no se sabe.',
}
