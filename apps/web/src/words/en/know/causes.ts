export const causes = {
  title: 'What may cause mine',
  intro: 'Most often nobody can name the cause. These can go with cramps. None of them is a verdict on you.',
  mine: 'What may play a part for you',
  mineLine: 'By what you have told Uncramp',
  fits: 'Fits what you said',
  back: 'What may cause mine',
  plain: 'What is known',
  youCan: 'What you can do',
  ask: 'What to ask a doctor',
  notMedicine: 'Do not stop a medicine yourself. Ask first.',
  said: 'Heard it said',
} as const

export const lookAlikes = {
  title: 'What looks like a cramp',
  line: 'How to tell it from a cramp',
  intro: 'Some things feel like a cramp and are not one. This can help you tell. It cannot tell what you have.',
  ask: 'Ask yourself',
  cramp: 'A cramp',
  other: 'The other',
  todo: 'What to do',
} as const

export const medicines = {
  title: 'Medicines, by name',
  line: 'Which can go with cramps, or mind what you try',
  intro: 'Do not stop a medicine yourself. Ask your doctor or pharmacist.',
  cramps: 'Can go with cramps',
  interacts: 'Mind what people try',
  interactsLine: 'These have to do with a pill, a food or a rub that people try for cramps.',
  names: 'Names on the box',
  minds: 'Minds',
} as const
