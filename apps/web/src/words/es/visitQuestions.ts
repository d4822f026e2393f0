import type { QuestionFault } from '../../models/visitQuestions.ts'

const FAULT: Readonly<Record<QuestionFault, string>> = {
  empty: 'Escriba primero su pregunta.',
  'too-long': 'Es larga para la página. Dígalo con menos palabras.',
  taken: 'Esa ya está en la página.',
  full: 'No caben más de seis. Quite una primero.',
}

export const visitQuestions = {
  title: 'Sus preguntas',
  how: 'Van las primeras en la página. Se guardan en su diario.',
  field: '¿Qué quiere preguntar?',
  add: 'Poner en la página',
  drop: (question: string) => `Quitar: ${question}`,
  dropped: 'Pregunta quitada.',
  fault: (fault: QuestionFault) => FAULT[fault],
}
