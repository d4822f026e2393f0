export const about = {
  title: 'About this content',
  who: 'Who wrote it',
  whoText:
    'The Uncramp project wrote it, from papers that anyone can look up. Nobody paid for it, and nothing here is for sale.',
  reviewed: 'Who checked it',
  reviewedText:
    'No doctor has checked it yet. It is no advice about you. If it and your doctor differ, ask your doctor.',
  error: 'Found a mistake?',
  errorText:
    'Please tell us on the page of the project, under Issues. Give the short name in grey, such as hallegraeff-2012. Say what is wrong and where you read it.',
  licence: 'May I use it?',
  licenceText: 'Yes. The texts are under CC BY 4.0: name Uncramp, and you may copy and change them.',
  dates: 'When each claim was looked up',
  claim: 'Claim',
  month: 'Looked up',
  withdrawn: 'Studies that were withdrawn',
  withdrawnText: 'The journal took these back. We show no number of them.',
  unseen: 'Studies whose numbers we have not seen',
  unseenText: 'We know their numbers second hand, or not at all.',
  unchecked: 'Pages that nobody has looked up again',
  uncheckedText: (n: number) =>
    `${n} pages and papers were read, but nobody has looked since whether they still stand.`,
  counts: (studies: number, treatments: number, claims: number) =>
    `${studies} studies, ${treatments} things that people try, ${claims} claims.`,
} as const

export const who = {
  facts: 'In numbers',
} as const
