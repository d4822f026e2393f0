import type { Cramp, RoughMinutes } from '@uncramp/diary'
import type { Place } from '../../models/settings.ts'
import { duration } from '../dates.ts'
import { placeName } from './common.ts'

/** 1 hora 15 min */
function hoursAndMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours === 0 ? '' : hours === 1 ? '1 hora' : `${hours} horas`, rest === 0 ? '' : `${rest} min`]
  return parts.filter((part) => part !== '').join(' ')
}

const secondsLeft = (n: number): string => (n === 1 ? 'Queda 1 segundo' : `Quedan ${n} segundos`)

const DO: Readonly<Record<Place['muscle'], string>> = {
  calf: 'Pierna recta. Lleve la punta del pie hacia usted.',
  foot: 'Agarre los dedos del pie. Dóblelos hacia arriba, hacia la espinilla.',
  'back-thigh': 'Siéntese en el borde. Pierna recta al frente, talón abajo. Inclínese hacia delante.',
  'front-thigh':
    'Agárrese a una silla. Doble la rodilla. Sujete el tobillo por detrás. ¿No se siente firme? Acuéstese de lado.',
}
const PICTURE: Readonly<Record<Place['muscle'], string>> = {
  calf: 'Una persona en la cama, con la pierna recta, lleva la punta del pie hacia sí con una toalla. La pantorrilla está marcada.',
  foot: 'Una persona en la cama, con la rodilla doblada, lleva los dedos del pie hacia arriba con la mano.',
  'back-thigh': 'Una persona en el borde de la cama, con una pierna recta al frente, se inclina hacia delante.',
  'front-thigh': 'Una persona se agarra a una silla y sube un tobillo por detrás.',
}
const SORE: Readonly<Record<Place['muscle'], string>> = {
  calf: 'la pantorrilla',
  foot: 'el pie',
  'front-thigh': 'el muslo',
  'back-thigh': 'el muslo',
}

const ROUGH: Readonly<Record<RoughMinutes, string>> = {
  'under-2': 'menos de 2 min',
  '2-to-10': 'de 2 a 10 min',
  'over-10': 'más de 10 min',
}

/** How long it lasted, as exactly as it is known; null when nobody knows. */
const lengthOf = ({ minutes, roughMinutes }: Cramp): string | null => {
  if (roughMinutes !== undefined) return ROUGH[roughMinutes]
  return minutes === null ? null : duration(minutes * 60)
}

const placeOf = ({ muscle, side }: Cramp): string =>
  muscle === null || side === null ? 'No se sabe dónde' : placeName({ muscle, side })

export const cramp = {
  placeOf,
  lengthOf,
  rough: ROUGH,
  where: '¿Dónde está? Toque.',
  whereWas: '¿Dónde fue? Toque.',
  likeLastTime: (place: Place) => `${placeName(place)}, como la última vez`,
  legs: 'Sus piernas, vistas de lado. La izquierda está a la izquierda.',
  left: 'Izquierda',
  right: 'Derecha',
  zone: {
    calf: 'Panto\u00adrrilla',
    foot: 'Pie',
    'front-thigh': 'Muslo por delante',
    'back-thigh': 'Muslo por detrás',
  } as const,
  elsewhere: 'En otro lugar, o no lo sé',
  soFar: (seconds: number) => `Lleva ${duration(seconds)}`,
  yourCramp: 'Su calambre',
  instruction: (muscle: Place['muscle']) => DO[muscle],
  picture: (muscle: Place['muscle']) => PICTURE[muscle],
  rest: 'Descanse. Deje que se afloje.',
  seconds: 'segundos.',
  breathe: 'Suelte el aire despacio.',
  breatheIn: 'Tome aire.',
  leftToHold: (n: number) => `${secondsLeft(n)} de estirar`,
  leftToRest: (n: number) => `${secondsLeft(n)} de descanso`,
  spoken: {
    hold: 'Aguante 30 segundos. Suelte el aire despacio.',
    half: 'Quedan 15 segundos.',
    five: 'Quedan 5 segundos.',
    rest: 'Descanse 10 segundos.',
  },
  readAloud: 'Leer en voz alta',
  buzz: 'Vibrar en cada paso',
  rubAndWarm: 'Masaje y calor',
  rubHow: 'Frote el músculo, lento y firme.',
  warmHow: 'Luego dele calor: una toalla tibia, o una bolsa de agua caliente envuelta.',
  warmCare: ['Tibio, no caliente. Nunca en piel adormecida o con heridas.', 'Quite el calor antes de dormir.'],
  rubCare: ['¿Está embarazada? ¿Toma un anticoagulante? Solo pase la mano con suavidad.'],
  legCare: ['¿Una pierna hinchada, caliente o roja? No la frote ni le dé calor. Pida ayuda.'],
  rubOnly: 'Frotar',
  warmOnly: 'Dar calor',
  standAndWalk: 'Levantarse y caminar',
  standHow: 'Solo si se siente firme. Levántese despacio y agárrese a algo.',
  walkHow: 'Apriete el talón contra el suelo. Luego dé unos pasos lentos.',
  standPicture: 'Una persona se apoya en una pared, con una pierna atrás y el talón en el suelo.',
  walkCare: [
    '¿Mareo, debilidad o sueño por las pastillas? Quédese en la cama.',
    'Encienda una luz suave. Cuidado con las alfombras y los zapatos.',
  ],
  different: 'Noto algo distinto',
  backToStretch: 'Volver a estirar',
  getHelp: 'Pedir ayuda',
  itLetGo: 'Ya pasó',
  done: 'Ya pasó.',
  noted: 'Anotado.',
  summary: (cramp: Cramp) =>
    [placeOf(cramp), lengthOf(cramp)]
      .filter((part) => part !== null)
      .join(', ')
      .concat('.'),
  countStays: 'El número de anoche no cambia.',
  howBad: '¿Cuánto le dolió?',
  painNone: '0 = nada',
  painWorst: '10 = lo peor',
  sore: (muscle: Place['muscle'] | null) =>
    `Es común que mañana le duela ${muscle === null ? 'el músculo' : SORE[muscle]}. Debería pasar en un día.`,
  notOver: 'Aún sigue',
  fix: 'Corregir un dato',
  backToSleep: 'Volver a dormir',
  sleepWell: 'Que descanse.',
  wake: 'Volver al inicio',
  whenWasIt: '¿Cuándo fue?',
  justNow: 'Ahora mismo',
  hourAgo: 'Hace una hora',
  ago: (minutes: number) => (minutes === 0 ? 'Ahora mismo' : `Hace ${hoursAndMinutes(minutes)}`),
  pickATime: 'Elegir la hora',
  earlier: '15 min antes',
  later: '15 min después',
  useThisTime: 'Usar esta hora',
  takeOut: 'Quitar este calambre',
  takenOut: 'Se quitó el calambre.',
  lasted: '¿Cuánto duró?',
  ready: 'Listo',
}
