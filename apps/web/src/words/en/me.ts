export const me = {
  title: 'Me',
  look: 'Look and sound',
  theme: 'Night look',
  themes: { auto: 'At night', day: 'Never', night: 'Always' },
  themeHow: 'At night means from 9 in the evening to 7 in the morning.',
  text: 'Text size',
  sizes: { m: 'A', l: 'A+', xl: 'A++' },
  sizeNames: { m: 'Usual text', l: 'Large text', xl: 'Very large text' },
  voice: 'Read aloud in a cramp',
  buzz: 'Buzz at each step',
  on: 'On',
  off: 'Off',
  morning: 'In the morning',
  country: {
    title: 'Where I live',
    choose: 'My country',
    means: (emergency: string, date: string, firstDay: 0 | 1) =>
      `To call for help: ${emergency}. Today is ${date}. Weeks begin on ${firstDay === 0 ? 'Sunday' : 'Monday'}.`,
  },
  diary: 'Save and move my diary',
  saveCopy: 'Save a copy',
  bringIn: 'Bring in a copy',
  damaged: (n: number) =>
    n === 1
      ? '1 note in the diary cannot be read. It was left as it is.'
      : `${n} notes in the diary cannot be read. They were left as they are.`,
  damagedHow: 'The rest works as before. A saved copy does not hold them: save them as a file of their own.',
  damagedSave: 'Save them as a file',
  damagedSaved: 'Saved. Look in your downloads.',
  damagedFile: (date: string) => `uncramp-not-read-${date}.json`,
  help: 'When to get help',
  privacy: 'Privacy',
  privacyText:
    'Your diary stays on this phone. We cannot see it. Nothing is sent anywhere. There is no account and no tracking.',
  keepText:
    'A browser may clear a page it has not seen for a while. Put Uncramp on your home screen, and save a copy now and then.',
  about: 'About',
  aboutText:
    'Uncramp helps with cramps at night, keeps a diary, and runs a fair test on you. It is free, and its code is open.',
  limitsTitle: 'What it cannot do',
  limits: [
    'It cannot tell you what you have.',
    'It cannot tell you to start, stop or change a medicine.',
    'A test tells about you and your nights. It can be wrong: at most 1 useless treatment in 20 looks helpful.',
    'No doctor has checked its words yet.',
  ],
  delete: 'Delete everything',
  deleteHow: 'All nights, cramps, tests and settings on this phone, and the earlier states of your diary.',
  deleteSure: 'Delete all of it?',
  deleteSureHow: 'This cannot be undone. Save a copy first if you may want it back.',
  deleteYes: 'Yes, delete everything',
  deleteReally: 'Are you quite sure? Tap once more.',
  deleteLast: 'Delete now',
  deleted: 'Everything was deleted.',
  deleteFailed: 'Not all of it could be deleted. Close the other tabs of Uncramp, open it again, and try once more.',
  tour: 'New here?',
}
