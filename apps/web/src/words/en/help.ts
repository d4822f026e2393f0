export const help = {
  titleAfter10: '10 minutes is long for a cramp.',
  title: 'When to get help',
  lead: 'Stay sitting. Check two things.',
  callNow: 'Call now if you have',
  now: ['chest pain, or short of breath', 'a cold, pale or numb leg', 'a leg you cannot move'],
  call: (number: string) => `Call ${number}`,
  callTo: (number: string) => `tel:${number}`,
  numberNote: (country: string | null) =>
    country === null
      ? 'In the US and Canada call 911. In the UK call 999.'
      : `This is the number in ${country}. Somewhere else? Most mobile phones get help by 112.`,
  callToday: 'Call a doctor today if',
  today: ['one leg stays swollen, hot, red or sore', 'the cramp will not let go'],
  seeDoctor: 'Tell your doctor if',
  soon: ['cramps wake you most nights', 'your legs feel weak or numb by day', 'they began with a new medicine'],
  guide: 'This is a guide. It cannot tell you what you have. If you feel worse, get help.',
  notReviewed: 'No doctor has checked these words yet.',
  askMe: 'Ask me, one by one',
  none: 'None of these. Keep helping.',
  noneAfter10: 'Back to the stretch',
}
