export const heard = {
  title: 'Heard it said',
  intro: 'Much is said about cramps. It is meant well. Here is what we found of each.',
  back: 'Heard it said',
  today: 'What is known now',
  checked: (month: string) => `We looked it up in ${month}.`,
  more: 'Read on',
  print: 'Print this list',
} as const
