export const checkIn = {
  changedElsewhere: 'This night was changed elsewhere too. What you tapped here counts.',
  byDay: 'By day, so not counted in this night.',
}
