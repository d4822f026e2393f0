/** What a person can mark on a night besides cramps. No word of what it may be. */
export const nightSigns = {
  title: 'Anything else last night?',
  titleThat: 'Anything else that night?',
  signs: { swollen: 'Leg swollen', weak: 'Leg weak', numb: 'Leg numb', skin: 'Skin red, warm or an odd color' },
  lead: 'A few questions tell how soon to get help. Do them now.',
  ask: 'Go to the questions',
}
