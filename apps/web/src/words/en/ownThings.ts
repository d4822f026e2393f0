import { type FactorFault, LONGEST_NAME, MOST_FACTORS } from '../../models/ownFactors.ts'

const FAULT: Readonly<Record<FactorFault, string>> = {
  empty: 'Type a name first.',
  'too-long': `That name is too long. Use ${LONGEST_NAME} letters or fewer.`,
  taken: 'You have one with this name.',
  full: `You have ${MOST_FACTORS}, which is the most. Hide one first.`,
}

export const ownThings = {
  title: 'My own things to note',
  line: 'Shown each morning, to tap',
  how: 'Things of your day or night that may play a part. You can tap them each morning.',
  name: 'Name of a new one',
  example: 'Such as: long drive, tight shoes, garden work.',
  add: 'Add',
  rename: 'Rename',
  newName: (name: string) => `New name for ${name}`,
  hide: 'Hide',
  show: 'Show again',
  hiddenTitle: 'Hidden',
  hiddenHow: 'Not asked about now. What you noted before is kept.',
  none: 'None yet.',
  fault: (fault: FactorFault) => FAULT[fault],
  added: 'Added.',
  renamed: 'Renamed.',
  hid: 'Hidden. What you noted before is kept.',
  shown: 'Shown again.',
  group: 'My own things',
}
