export const madeUp = {
  start: 'Ver un diario inventado',
  startLine: '12 semanas que nadie vivió, y una prueba en marcha',
  banner: 'Diario inventado. El suyo sigue intacto.',
  back: 'Volver a mi diario',
  ownFactor: 'Trabajo en el jardín',
  fileName: (name: string) => `inventado-${name}`,
  nothingToDelete: 'Este diario es inventado. Aquí no se puede borrar nada suyo.',
}
