export const testWeekChart = {
  title: 'Calambres en cada semana de la prueba',
  picture: (weeks: number) =>
    `Barras de ${weeks === 1 ? '1 semana' : `${weeks} semanas`}: calambres en noches de siempre y en noches con ello. La tabla tiene los números.`,
  how: 'Las noches que no se saben, o que no cuentan, no están en ninguna barra.',
}
