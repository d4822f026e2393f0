import { type FactorFault, LONGEST_NAME, MOST_FACTORS } from '../../models/ownFactors.ts'

const FAULT: Readonly<Record<FactorFault, string>> = {
  empty: 'Escriba primero un nombre.',
  'too-long': `Ese nombre es muy largo. Use ${LONGEST_NAME} letras o menos.`,
  taken: 'Ya tiene una con este nombre.',
  full: `Tiene ${MOST_FACTORS}, que es lo máximo. Oculte antes una.`,
}

export const ownThings = {
  title: 'Mis cosas para anotar',
  line: 'Salen cada mañana, para marcarlas',
  how: 'Cosas de su día o de su noche que pueden influir. Puede marcarlas cada mañana.',
  name: 'Nombre de una nueva',
  example: 'Por ejemplo: viaje largo, zapatos apretados, trabajo en el jardín.',
  add: 'Añadir',
  rename: 'Otro nombre',
  newName: (name: string) => `Nombre nuevo para ${name}`,
  hide: 'Ocultar',
  show: 'Mostrar otra vez',
  hiddenTitle: 'Ocultas',
  hiddenHow: 'Ahora no se preguntan. Lo que ya anotó se conserva.',
  none: 'Aún no hay ninguna.',
  fault: (fault: FactorFault) => FAULT[fault],
  added: 'Añadida.',
  renamed: 'Nombre cambiado.',
  hid: 'Oculta. Lo que ya anotó se conserva.',
  shown: 'Se muestra otra vez.',
  group: 'Mis cosas',
}
