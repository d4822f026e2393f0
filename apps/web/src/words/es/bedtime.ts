import type { NightDate } from '@uncramp/diary'
import { clockTime, dayMonth } from '../dates.ts'

/** Out of 21:30, as times of day are written everywhere else. */
const timeOfDay = (time: string): string => clockTime(`2000-01-01T${time}:00+00:00`)

const LEGS = ['Primera pierna', 'Otra pierna'] as const
const CLOT =
  'Nunca en una pierna hinchada, caliente o roja, ni si le duele solo esa pierna. Si es así, llame hoy a un médico.'
const left = (n: number, one: string, many: string): string => (n === 1 ? `Queda 1 ${one}` : `Quedan ${n} ${many}`)

export const bedtime = {
  title: 'Antes de dormir',
  learnLine: 'Con guía, paso a paso',
  lead: 'Unos minutos de calma para sus piernas.',
  offer: {
    planned: 'Esta noche toca estirar.',
    done: 'Ya estiró. Que descanse.',
    usual: 'Esta noche es normal. No estire.',
    paused: 'Su prueba está en pausa.',
  },
  offerHow: {
    planned: 'Hágalo justo antes de dormir.',
    done: 'Es todo para su prueba por hoy.',
    usual: 'Las noches normales son la mitad de la prueba. Cuentan lo mismo.',
    paused: 'Estire o no, como quiera. Deje estas noches en blanco y no contarán.',
  },
  keepSame:
    'Hay una prueba en marcha. Dé masaje o calor a sus piernas solo si ya lo hacía antes. Así todo lo demás sigue igual.',
  toTest: 'Ver su prueba',
  remind: 'Avíseme',
  remindLine: 'Un archivo de calendario que suena antes de dormir',
  before: 'Antes de empezar',
  stopIf: 'Pare si',
  start: 'Empezar',
  pause: 'Pausa',
  goOn: 'Seguir',
  stepBack: 'Paso atrás',
  paused: 'En pausa',
  finish: 'Listo',
  seconds: (n: number) => (n === 1 ? 'segundo.' : 'segundos.'),
  minutes: (n: number) => (n === 1 ? 'minuto.' : 'minutos.'),
  leftSeconds: (n: number) => left(n, 'segundo', 'segundos'),
  leftMinutes: (n: number) => left(n, 'minuto', 'minutos'),
  helpLink: 'Cuándo pedir ayuda',
  stretch: {
    title: 'Estirar las pantorrillas',
    line: '3 minutos',
    known: 'Puede ayudar. Aún no lo sabemos bien.',
    cautions: [
      'Agárrese a una pared o a una silla pesada. No lleve calcetines en un suelo liso.',
      '¿No se siente firme? Mejor siéntese en la cama. Pierna recta, punta del pie hacia usted.',
      '¿Ha tenido en una pierna un desgarro, un daño en el tendón del talón, un coágulo o una prótesis? Pregunte antes a un médico.',
      CLOT,
    ],
    stops: ['siente un dolor agudo', 'siente mareo', 'una pantorrilla se hincha o se pone caliente o roja'],
    hold: 'Inclínese. Talón abajo. Aguante.',
    rest: 'Descanse. Deje que se afloje.',
    swap: 'Descanse. Cambie de pierna.',
    part: (leg: 0 | 1, round: number) => `${LEGS[leg]}. Vez ${round} de 3.`,
    over: 'Ya está. Que descanse.',
    did: 'Ya lo hice',
    breathe: 'Suelte el aire despacio.',
  },
  massage: {
    title: 'Masaje en las pantorrillas',
    line: '3 minutos, en una silla',
    known: 'Puede ser agradable. Ningún estudio ha mostrado que evite los calambres de noche.',
    cautions: [
      CLOT,
      '¿Ha tenido un coágulo en una pierna? Pregunte a un médico antes de frotarla.',
      '¿Toma un anticoagulante, le salen moretones por nada o tiene la piel fina? Hágalo muy suave.',
      'No toque llagas, cortes ni venas abultadas. No toque el hueco de detrás de la rodilla.',
    ],
    stops: ['le duele', 've un moretón', 'una pantorrilla se hincha o le duele'],
    ready: 'Siéntese. Doble la rodilla, con el pie plano.',
    strokes: [
      'Las dos manos. Suba del talón a la rodilla.',
      'Apriete suave la pantorrilla. Suelte. Vaya subiendo.',
      'Círculos pequeños y lentos con los pulgares.',
      'Suba otra vez, suave y despacio.',
    ],
    leg: (leg: 0 | 1) => `${LEGS[leg]}.`,
    over: 'Ya está. Que descanse.',
    breathe: 'Suelte el aire despacio.',
  },
  heat: {
    title: 'Calor en las pantorrillas',
    line: '15 minutos, sin acostarse',
    known: 'Puede ser agradable. Ningún estudio ha mostrado que evite los calambres de noche.',
    cautions: [
      'Nunca en piel adormecida, o que no sienta bien el calor y el frío.',
      'Nunca si la diabetes o un mal de los nervios le ha quitado sensibilidad en los pies o las piernas. Podría no sentir una quemadura.',
      'Nunca si le llega poca sangre a las piernas, o en piel fina o con heridas.',
      CLOT,
      'No se duerma nunca con una almohadilla de calor. Quítela antes de dormir.',
      'Envuelva la bolsa de agua caliente en una toalla. Llénela con agua tibia, nunca hirviendo. Tire la que esté vieja o gotee.',
      'Nunca sobre un parche de medicina o una crema que da calor.',
    ],
    stops: ['la piel se pone roja o le duele', 've una ampolla', 'la piel se adormece'],
    how: 'Tibio, no caliente. Sobre la pantorrilla, con una tela en medio. Bastan 15 minutos. También sirven unos calcetines gruesos.',
    warm: 'Póngalo en la pantorrilla. No se duerma.',
    look: 'Levántelo. Mire la piel. ¿Roja o le duele? Pare.',
    part: { first: 'Hasta mirar la piel.', look: 'Mire.', rest: 'Después, quítelo.' },
    over: 'Quítelo ya. Que descanse.',
    breathe: 'Tibio, nunca caliente.',
  },
  reminders: {
    title: 'Avisos',
    lead: 'Uncramp le da un archivo para su calendario. El calendario suena, aun con Uncramp cerrado.',
    whyCalendar:
      '¿Por qué no avisa Uncramp? Una página web cerrada no puede despertar un teléfono. Su calendario sí. Por eso no le pedimos permiso para enviar avisos.',
    test: (last: NightDate) =>
      `Suena cada noche hasta el ${dayMonth(last)}, la última noche que puede tener su prueba. Nunca dice qué toca esa noche. Se lo dice Uncramp, al final del día.`,
    noTest: 'Suena cada noche hasta que usted lo quite.',
    bedtime: '¿A qué hora se prepara para dormir?',
    alsoMorning: '¿Preguntar también por la mañana?',
    morning: '¿A qué hora?',
    timeOfDay,
    get: 'Crear el archivo',
    got: 'Guardado en sus descargas.',
    howTitle: 'Cómo funciona',
    how: [
      'Abra el archivo. Su calendario le pregunta si lo añade. Diga que sí.',
      'Toque una de las líneas nuevas. Mire que tenga un aviso.',
      '¿Otra hora? Cree un archivo nuevo y añádalo. Si suenan los dos, quite el viejo.',
      'Para quitarlo, toque una línea en su calendario y borre todas.',
    ],
    privacy:
      '¿Tiene su calendario en internet? Entonces quien lo hace puede leer estas líneas. No dicen nada de sus noches.',
    fileName: 'uncramp-avisos.ics',
    event: {
      test: { title: 'Mirar el plan de esta noche', note: 'Abra Uncramp. Le dice qué hacer esta noche.' },
      routine: {
        title: 'Cuidar las piernas antes de dormir',
        note: 'Abra Uncramp y elija Antes de dormir. Estirar, masaje o calor.',
      },
      morning: { title: '¿Cómo fue la noche?', note: 'Abra Uncramp y marque cómo fue. Son diez segundos.' },
      remove: 'Para quitar esto, borre todas estas líneas en su calendario.',
    },
  },
}
