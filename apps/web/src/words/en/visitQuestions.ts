import type { QuestionFault } from '../../models/visitQuestions.ts'

const FAULT: Readonly<Record<QuestionFault, string>> = {
  empty: 'Write your question first.',
  'too-long': 'This is too long for the page. Say it in fewer words.',
  taken: 'You have this one on the page.',
  full: 'Six is all the page can hold. Take one off first.',
}

export const visitQuestions = {
  title: 'Your own questions',
  how: 'They stand first on the page. We keep them in your diary.',
  field: 'What do you want to ask?',
  add: 'Add to the page',
  drop: (question: string) => `Take off: ${question}`,
  dropped: 'Question taken off.',
  fault: (fault: QuestionFault) => FAULT[fault],
}
