import type { nightSigns as english } from '../en/nightSigns.ts'

export const nightSigns: typeof english = {
  title: '¿Hubo algo más anoche?',
  titleThat: '¿Hubo algo más esa noche?',
  signs: {
    swollen: 'Pierna hinchada',
    weak: 'Pierna débil',
    numb: 'Pierna dormida',
    skin: 'Piel roja, caliente o de otro color',
  },
  lead: 'Unas preguntas dicen cuándo pedir ayuda. Hágalas ahora.',
  ask: 'Ir a las preguntas',
}
