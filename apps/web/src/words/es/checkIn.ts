export const checkIn = {
  changedElsewhere: 'Esta noche se cambió también en otra página. Vale lo que marcó aquí.',
}
