export const me = {
  title: 'Yo',
  look: 'Aspecto y sonido',
  theme: 'Aspecto de noche',
  themes: { auto: 'De noche', day: 'Nunca', night: 'Siempre' },
  themeHow: 'De noche es desde las 9 de la noche hasta las 7 de la mañana.',
  text: 'Tamaño de letra',
  sizes: { m: 'A', l: 'A+', xl: 'A++' },
  sizeNames: { m: 'Letra normal', l: 'Letra grande', xl: 'Letra muy grande' },
  voice: 'Leer en voz alta en un calambre',
  buzz: 'Vibrar en cada paso',
  on: 'Sí',
  off: 'No',
  morning: 'Por la mañana',
  country: {
    title: 'Dónde vivo',
    choose: 'Mi país',
    means: (emergency: string, date: string, firstDay: 0 | 1) =>
      `Para pedir ayuda: ${emergency}. Hoy es ${date}. La semana empieza el ${firstDay === 0 ? 'domingo' : 'lunes'}.`,
  },
  diary: 'Guardar y mover mi diario',
  saveCopy: 'Guardar una copia',
  bringIn: 'Traer una copia',
  damaged: (n: number) =>
    n === 1
      ? '1 nota del diario no se puede leer. Se dejó como está.'
      : `${n} notas del diario no se pueden leer. Se dejaron como están.`,
  damagedHow: 'Lo demás funciona como antes. La copia no las incluye: guárdelas en un archivo aparte.',
  damagedSave: 'Guardarlas en un archivo',
  damagedSaved: 'Guardado. Mire en sus descargas.',
  damagedFile: (date: string) => `uncramp-sin-leer-${date}.json`,
  help: 'Cuándo pedir ayuda',
  privacy: 'Privacidad',
  privacyText:
    'Su diario se queda en este teléfono. No podemos verlo. No se envía nada a ningún lugar. No hay cuenta ni rastreo.',
  keepText:
    'Un navegador puede borrar una página que no ve en mucho tiempo. Ponga Uncramp en su pantalla de inicio, y guarde una copia de vez en cuando.',
  about: 'Qué es',
  aboutText:
    'Uncramp ayuda con los calambres de noche, lleva un diario y hace una prueba justa con usted. Es gratis y su código es abierto.',
  limitsTitle: 'Lo que no puede hacer',
  limits: [
    'No puede decirle qué tiene.',
    'No puede decirle que empiece, deje o cambie una medicina.',
    'Una prueba habla de usted y de sus noches. Puede fallar: a lo sumo 1 de cada 20 tratamientos inútiles parece que ayuda.',
    'Ningún médico ha revisado aún sus textos.',
  ],
  delete: 'Borrar todo',
  deleteHow: 'Todas las noches, calambres, pruebas y ajustes de este teléfono, y los estados anteriores de su diario.',
  deleteSure: '¿Borrarlo todo?',
  deleteSureHow: 'No se puede deshacer. Guarde antes una copia si cree que querrá recuperarlo.',
  deleteYes: 'Sí, borrar todo',
  deleteReally: '¿De verdad? Toque una vez más.',
  deleteLast: 'Borrar ya',
  deleted: 'Se borró todo.',
  deleteFailed: 'No se pudo borrar todo. Cierre las otras pestañas de Uncramp, ábralo otra vez y pruebe de nuevo.',
  tour: '¿Es su primera vez?',
}
