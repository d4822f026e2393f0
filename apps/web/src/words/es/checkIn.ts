export const checkIn = {
  changedElsewhere: 'Esta noche se cambió también en otra página. Vale lo que marcó aquí.',
  byDay: 'Fue de día, así que no cuenta en esta noche.',
  kept: 'Sus respuestas sobre la noche siguen aquí. Aún no están guardadas.',
}
