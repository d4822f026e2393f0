export const tour = {
  title: 'Una vuelta rápida',
  line: 'Tres páginas cortas',
  card: '¿Es su primera vez?',
  show: 'Enséñeme',
  skip: 'Saltar',
  next: 'Siguiente',
  done: 'Listo',
  step: (n: number, of: number) => `${n} de ${of}`,
  pages: [
    {
      title: 'Un calambre de noche',
      text: 'Toque el botón grande en Inicio. Le damos ayuda al momento, y queda anotado.',
      more: 'No hay que preparar nada. Funciona también sin internet.',
    },
    {
      title: 'A la mañana siguiente',
      text: 'Marque cuántos calambres tuvo. Bastan dos toques.',
      more: 'Una mañana que se salta queda sin datos. Puede llenarla después, o dejarla.',
    },
    {
      title: '¿Qué le ayuda a usted?',
      text: 'En Probar puede ver si estirar le ayuda, con una prueba justa.',
      more: 'Su diario se queda en este teléfono. No podemos verlo.',
    },
  ],
} as const
