export const checkIn = {
  changedElsewhere: 'This night was changed elsewhere too. What you tapped here counts.',
  byDay: 'By day, so not counted in this night.',
  kept: 'Your answers for last night are still here. They are not saved yet.',
}
