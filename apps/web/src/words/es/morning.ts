import type { Cramp } from '@uncramp/diary'
import { clockTime } from '../dates.ts'
import { cramp as crampWords } from './cramp.ts'

/** Whole minutes are enough the morning after. */
function lengthOf(cramp: Cramp): string | null {
  if (cramp.minutes === null) return crampWords.lengthOf(cramp)
  return cramp.minutes < 1 ? 'menos de 1 min' : `${Math.round(cramp.minutes)} min`
}

export const morning = {
  title: '¿Cómo fue la noche?',
  count: 'Cuántos calambres',
  none: 'Cero',
  many: '3+',
  howMany: '¿Cuántos?',
  more: 'Uno más',
  fewer: 'Uno menos',
  crampTitle: (cramp: Cramp) => {
    const place = crampWords.placeOf(cramp)
    return cramp.start === null ? place : `${clockTime(cramp.start)}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`
  },
  deleteIt: 'Borrarlo',
  deleteOf: (cramp: string) => `Borrar: ${cramp}`,
  crampDeleted: 'Se borró el calambre.',
  crampDetail: (cramp: Cramp) => {
    const parts = [
      cramp.state === 'running' ? 'sin cerrar' : null,
      lengthOf(cramp),
      cramp.pain === null ? null : `dolor ${cramp.pain}`,
    ].filter((part) => part !== null)
    return parts.length === 0 ? 'Sin detalles' : parts.join(', ')
  },
  change: 'Cambiar',
  recall: {
    add: 'Añadir dónde y cuánto dolió',
    addAnother: 'Añadir otro',
    title: (nth: number) => (nth === 1 ? 'El calambre' : `Calambre ${nth}`),
    how: 'Solo lo que recuerde. Lo demás puede quedar en blanco.',
    where: '¿Dónde fue?',
    leaveOut: 'Dejar esto fuera',
  },
  sleptBadly: '¿Durmió mal?',
  didBag: (n: number) => `¿Lo tomó anoche, de la bolsa ${n}?`,
  didTest: (name: string) => `¿Lo hizo anoche? ${name}`,
  didStretch: '¿Hizo el estiramiento?',
  yesterday: 'Ayer…',
  inBed: 'En la cama…',
  exposure: {
    'stood-a-lot': 'Estuve mucho de pie',
    'sat-a-lot': 'Me senté mucho rato',
    exercised: 'Hice ejercicio',
    'drank-alcohol': 'Bebí alcohol',
    'slept-on-front': 'Dormí boca abajo',
    'heavy-covers': 'Mantas pesadas o apretadas',
  } as Readonly<Record<string, string>>,
  tooFew: (logged: number) =>
    logged === 1
      ? 'Hay 1 calambre anotado en esta noche. Si no lo hubo, bórrelo primero.'
      : `Hay ${logged} calambres anotados en esta noche. Borre primero los que no fueron.`,
  chooseFirst: 'Marque primero cuántos calambres tuvo.',
}
