import type { OpenReason } from '../page/input.ts'
import type { PageWords } from './pageWords.ts'

const BECAUSE: Readonly<Record<OpenReason, string>> = {
  unwell: 'la persona se sintió mal',
  doctor: 'lo pidió un médico o una enfermera',
  'mixed-up': 'lo envasado se mezcló',
  other: 'otro motivo',
}
const SAYS = {
  'told-apart': 'Más de lo que acierta una moneda: la persona pudo notarlo.',
  'not-told-apart': 'No más de lo que acierta una moneda.',
  'cannot-say': 'Demasiado poco para saber si la persona pudo notarlo.',
}

export const blind: PageWords['blind'] = (test, full) => {
  if (test === undefined) return 'No ciega.'
  if (test.opened !== null)
    return `Envasada por un ayudante; abierta antes de tiempo, desde la noche del ${full(test.opened.from)}: ${BECAUSE[test.opened.reason]}.`
  if (test.guess === null) return 'Ciega: envasada por un ayudante, aún sin abrir.'
  const { asked, guessed, right, says } = test.guess
  return `Ciega: envasada por un ayudante. Respuestas antes del resultado: ${right} aciertos de ${guessed}, en ${asked} pares preguntados. ${SAYS[says]}`
}
