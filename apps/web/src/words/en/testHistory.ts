import type { Ending } from '@uncramp/trial'

const ENDED: Readonly<Record<Ending['type'], string>> = {
  helps: 'It helps.',
  'nothing-worth-having': 'Nothing worth having.',
  'makes-it-worse': 'It makes cramps worse.',
  'cannot-tell-yet': 'It could not tell.',
}

export const testHistory = {
  title: 'All my tests',
  lead: 'Each test on one scale. The bar is where the true change lies, 8 times in 10.',
  none: 'No test yet.',
  going: 'Still running. Its result stays shut.',
  goingOpen: 'Still running. It cannot tell yet.',
  tooShort: 'Too short for an answer.',
  ended: (ending: Ending) =>
    ending.type === 'helps' && !ending.worthwhile ? 'It helps, but less than your line.' : ENDED[ending.type],
  reading: 'Being read.',
  failed: 'The bar could not be worked out.',
  noBar: 'No bar: too few cramps, or nights that may not be compared.',
  again: 'You tested this more than once. Look at all its tests together, not at the best one.',
  more: (n: number) => `Show ${n} more`,
  columns: ['Test', 'From', 'Ending', '10 cramps become', 'It could be'],
  see: 'See the result',
}
