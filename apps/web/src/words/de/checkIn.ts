export const checkIn = {
  changedElsewhere: 'Diese Nacht wurde auch anderswo geändert. Es gilt, was Sie hier angetippt haben.',
  byDay: 'Am Tag, zählt also nicht zu dieser Nacht.',
}
