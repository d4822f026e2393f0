export const checkIn = {
  changedElsewhere: 'Diese Nacht wurde auch anderswo geändert. Es gilt, was Sie hier angetippt haben.',
  byDay: 'Am Tag, zählt also nicht zu dieser Nacht.',
  kept: 'Ihre Antworten zur letzten Nacht sind noch da. Sie sind noch nicht gespeichert.',
}
