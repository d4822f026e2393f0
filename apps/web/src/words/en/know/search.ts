export const search = {
  found: (n: number) => (n === 0 ? 'Nothing found.' : n === 1 ? '1 thing found.' : `${n} things found.`),
  none: 'Try one word alone, or another name. A medicine can have a name in the US and one in Europe.',
  lists: 'You can also look through the lists.',
  kinds: {
    treatment: 'What may help',
    claim: 'Heard it said',
    cause: 'What may play a part',
    medicine: 'Medicines',
    'look-alike': 'Looks like a cramp',
    fact: 'Fact',
    page: 'Page',
  },
} as const
