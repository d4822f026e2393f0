/** What is in a food. */
export const foodFind = {
  title: 'Buscar un alimento',
  label: 'Nombre de un alimento',
  hint: 'Escriba el comienzo de una palabra, como lent o alm.',
  found: (n: number) =>
    n === 0
      ? 'Ningún alimento. Pruebe con menos letras.'
      : n === 1
        ? '1 alimento encontrado'
        : `${n} alimentos encontrados`,
  more: 'Mostrar más',
  coming: 'La lista larga está en camino.',
  notThere: 'La lista larga aún no está en este aparato. Estos son los alimentos de cada día.',
  nutrient: 'Contiene',
  portion: (portion: string) => `En una ración: ${portion}`,
  portionShort: 'Una ración',
  perHundred: 'En 100 g',
  notMeasured: 'No medido',
  source:
    'De los datos de alimentos del USDA, libres para todos. Son alimentos de Estados Unidos. Los suyos pueden variar un poco.',
  english: 'Este solo tiene nombre en inglés.',
  mind: 'Tenga en cuenta',
  rich: 'Este alimento tiene mucho potasio. No sabemos si le conviene.',
  richOnly: 'Este alimento tiene mucho potasio.',
  gone: 'Este alimento no está en este aparato.',
  sodium: 'Sodio (de la sal)',
  back: 'Todos los alimentos',
}
