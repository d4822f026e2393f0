import type { Ending } from '@uncramp/trial'

const ENDED: Readonly<Record<Ending['type'], string>> = {
  helps: 'Ayuda.',
  'nothing-worth-having': 'Nada que valga la pena.',
  'makes-it-worse': 'Empeora los calambres.',
  'cannot-tell-yet': 'No se pudo saber.',
}

export const testHistory = {
  title: 'Todas mis pruebas',
  lead: 'Cada prueba en una misma escala. El cambio verdadero está en la barra 8 de cada 10 veces.',
  none: 'Aún no hay ninguna prueba.',
  going: 'Sigue en marcha. Su resultado sigue cerrado.',
  goingOpen: 'Sigue en marcha. Aún no se puede saber.',
  tooShort: 'Muy corta para una respuesta.',
  ended: (ending: Ending) =>
    ending.type === 'helps' && !ending.worthwhile ? 'Ayuda, pero menos que el mínimo fijado.' : ENDED[ending.type],
  reading: 'Se está leyendo.',
  failed: 'La barra no se pudo calcular.',
  noBar: 'Sin barra: muy pocos calambres, o noches que no se pueden comparar.',
  again: 'Probó lo mismo más de una vez. Mire todas esas pruebas juntas, no solo la mejor.',
  more: (n: number) => `Mostrar ${n} más`,
  columns: ['Prueba', 'Desde', 'Final', '10 calambres pasan a ser', 'Podrían ser'],
  see: 'Ver el resultado',
}
