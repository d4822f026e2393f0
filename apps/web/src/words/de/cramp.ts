import type { Cramp, RoughMinutes } from '@uncramp/diary'
import type { Place } from '../../models/settings.ts'
import { duration } from '../dates.ts'
import { placeName } from './common.ts'

/** 1 Stunde 15 min, 2 Stunden: both after "vor". */
function hoursAndMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours === 0 ? '' : hours === 1 ? '1 Stunde' : `${hours} Stunden`, rest === 0 ? '' : `${rest} min`]
  return parts.filter((part) => part !== '').join(' ')
}

const DO: Readonly<Record<Place['muscle'], string>> = {
  calf: 'Bein strecken. Die Zehen zu sich ziehen.',
  foot: 'Zehen fassen. Nach oben biegen, zum Schienbein.',
  'back-thigh': 'Auf die Bettkante setzen. Bein nach vorn strecken, Ferse unten. Vorbeugen.',
  'front-thigh': 'Am Stuhl festhalten. Knie beugen. Knöchel hinten fassen. Unsicher? Auf die Seite legen.',
}
const PICTURE: Readonly<Record<Place['muscle'], string>> = {
  calf: 'Ein Mensch sitzt im Bett, das Bein gestreckt, und zieht die Zehen mit einem Handtuch zu sich. Die Wade ist markiert.',
  foot: 'Ein Mensch sitzt im Bett, das Knie gebeugt, und zieht die Zehen mit der Hand nach oben.',
  'back-thigh': 'Ein Mensch sitzt auf der Bettkante, ein Bein nach vorn gestreckt, und beugt sich vor.',
  'front-thigh': 'Ein Mensch hält sich am Stuhl fest und zieht einen Knöchel nach hinten hoch.',
}
const SORE: Readonly<Record<Place['muscle'], string>> = {
  calf: 'die Wade',
  foot: 'der Fuß',
  'front-thigh': 'der Oberschenkel',
  'back-thigh': 'der Oberschenkel',
}

const ROUGH: Readonly<Record<RoughMinutes, string>> = {
  'under-2': 'unter 2 min',
  '2-to-10': '2 bis 10 min',
  'over-10': 'mehr als 10 min',
}

/** How long it lasted, as exactly as it is known; null when nobody knows. */
const lengthOf = ({ minutes, roughMinutes }: Cramp): string | null => {
  if (roughMinutes !== undefined) return ROUGH[roughMinutes]
  return minutes === null ? null : duration(minutes * 60)
}

const placeOf = ({ muscle, side }: Cramp): string =>
  muscle === null || side === null ? 'Stelle nicht bekannt' : placeName({ muscle, side })

export const cramp = {
  placeOf,
  lengthOf,
  rough: ROUGH,
  where: 'Wo\u00a0ist\u00a0er? Antippen.',
  whereWas: 'Wo\u00a0war\u00a0er? Antippen.',
  likeLastTime: (place: Place) => `${placeName(place)}, wie letztes Mal`,
  legs: 'Ihre Beine, von der Seite. Das linke Bein ist links.',
  left: 'Links',
  right: 'Rechts',
  zone: {
    calf: 'Wade',
    foot: 'Fuß',
    'front-thigh': 'Oben vorn',
    'back-thigh': 'Oben hinten',
  },
  elsewhere: 'Woanders, oder nicht sicher',
  soFar: (seconds: number) => `seit ${duration(seconds)}`,
  yourCramp: 'Ihr Krampf',
  instruction: (muscle: Place['muscle']) => DO[muscle],
  picture: (muscle: Place['muscle']) => PICTURE[muscle],
  rest: 'Pause. Locker lassen.',
  seconds: 'Sekunden.',
  breathe: 'Langsam ausatmen.',
  breatheIn: 'Einatmen.',
  leftToHold: (n: number) => (n === 1 ? 'Noch 1 Sekunde halten' : `Noch ${n} Sekunden halten`),
  leftToRest: (n: number) => (n === 1 ? 'Noch 1 Sekunde Pause' : `Noch ${n} Sekunden Pause`),
  spoken: {
    hold: '30 Sekunden halten. Langsam ausatmen.',
    half: 'Noch 15 Sekunden.',
    five: 'Noch 5 Sekunden.',
    rest: '10 Sekunden Pause.',
  },
  readAloud: 'Vorlesen',
  buzz: 'Bei jedem Schritt vibrieren',
  rubAndWarm: 'Massieren, wärmen',
  rubHow: 'Massieren Sie den Muskel, fest und langsam.',
  warmHow: 'Dann warm halten: mit einem warmen Tuch oder einer eingewickelten Wärmflasche.',
  warmCare: ['Warm, nicht heiß. Nicht auf tauber oder offener Haut.', 'Nehmen Sie die Wärme weg, bevor Sie schlafen.'],
  rubCare: ['Sind Sie schwanger, oder nehmen Sie Blutverdünner? Nur sanft streichen.'],
  legCare: ['Ein Bein geschwollen, heiß oder rot? Nicht massieren, nicht wärmen. Holen Sie Hilfe.'],
  rubOnly: 'Reiben',
  warmOnly: 'Wärmen',
  standAndWalk: 'Aufstehen, gehen',
  standHow: 'Nur wenn Sie sich sicher fühlen. Langsam aufstehen und festhalten.',
  walkHow: 'Ferse auf den Boden drücken. Dann langsam ein paar Schritte gehen.',
  standPicture: 'Ein Mensch lehnt an einer Wand, ein Bein hinten, die Ferse am Boden.',
  walkCare: [
    'Schwindlig, schwach oder von Tabletten müde? Bleiben Sie im Bett.',
    'Machen Sie ein schwaches Licht an. Achten Sie auf Teppiche und Schuhe.',
  ],
  different: 'Etwas ist anders',
  backToStretch: 'Zum Dehnen',
  getHelp: 'Hilfe holen',
  itLetGo: 'Krampf vorbei',
  done: 'Der Krampf ist vorbei.',
  noted: 'Notiert.',
  summary: (cramp: Cramp) =>
    [placeOf(cramp), lengthOf(cramp)]
      .filter((part) => part !== null)
      .join(', ')
      .concat('.'),
  countStays: 'Die Zahl der letzten Nacht bleibt.',
  howBad: 'Wie stark war der Schmerz?',
  painNone: '0 = keiner',
  painWorst: '10 = der stärkste',
  sore: (muscle: Place['muscle'] | null) =>
    `Morgen tut ${muscle === null ? 'der Muskel' : SORE[muscle]} oft noch weh. Das sollte in einem Tag vergehen.`,
  notOver: 'Noch nicht vorbei',
  fix: 'Etwas ändern',
  backToSleep: 'Weiterschlafen',
  sleepWell: 'Schlafen Sie gut.',
  wake: 'Zurück zum Start',
  whenWasIt: 'Wann war der Krampf?',
  justNow: 'Gerade eben',
  hourAgo: 'Vor einer Stunde',
  ago: (minutes: number) => (minutes === 0 ? 'Gerade eben' : `Vor ${hoursAndMinutes(minutes)}`),
  pickATime: 'Uhrzeit wählen',
  earlier: '15 min früher',
  later: '15 min später',
  useThisTime: 'Diese Zeit nehmen',
  takeOut: 'Diesen Krampf löschen',
  takenOut: 'Der Krampf wurde gelöscht.',
  lasted: 'Wie lange hat er gedauert?',
  ready: 'Fertig',
}
