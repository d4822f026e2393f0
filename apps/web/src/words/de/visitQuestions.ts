import type { QuestionFault } from '../../models/visitQuestions.ts'

const FAULT: Readonly<Record<QuestionFault, string>> = {
  empty: 'Schreiben Sie erst Ihre Frage.',
  'too-long': 'Das ist zu lang für die Seite. Sagen Sie es kürzer.',
  taken: 'Diese Frage steht schon da.',
  full: 'Mehr als sechs passen nicht. Nehmen Sie erst eine weg.',
}

export const visitQuestions = {
  title: 'Ihre eigenen Fragen',
  how: 'Sie stehen auf der Seite zuerst. Ihr Tagebuch merkt sie sich.',
  field: 'Was möchten Sie fragen?',
  add: 'Auf die Seite',
  drop: (question: string) => `Wegnehmen: ${question}`,
  dropped: 'Die Frage ist weg.',
  fault: (fault: QuestionFault) => FAULT[fault],
}
