import type { Measure } from '@uncramp/diary'
import type { LeftOutReason, RefusalCode } from '@uncramp/imports'
import { APP_NAMES } from '../appNames.ts'
import { whole } from '../numbers.ts'
import { nights } from './common.ts'

const REFUSED: Readonly<Record<RefusalCode, string>> = {
  empty: 'Está vacío. Elija el archivo que guardó la otra app.',
  'not-known': 'No conocemos esta clase de archivo. Guarde una tabla con una noche por fila y elija esa.',
  'zip-damaged': 'El archivo está dañado o cortado. Guárdelo otra vez en la otra app.',
  'zip-locked': 'El archivo tiene contraseña. Ábralo antes. Luego elija el archivo de dentro.',
  'zip-method': 'Así no lo podemos leer. Ábralo antes. Luego elija el archivo de dentro.',
  'nothing-inside': 'No podemos leer nada de él. Elija el archivo entero que guardó la otra app.',
  'database-damaged': 'Los datos están dañados o cortados. Guárdelos otra vez en el otro teléfono.',
  'not-json': 'Está dañado o cortado. Guárdelo otra vez en la otra app.',
  'too-large': 'Es más grande de lo que puede ser. Elija el archivo que guardó la otra app.',
  several: 'Estos archivos no van juntos. Elija uno cada vez.',
  unreadable: 'No pudimos leerlo hasta el final. ¿Sigue ahí? Elíjalo otra vez.',
}

const REASON: Readonly<Record<LeftOutReason, string>> = {
  'other-kind': 'Aquí no hace falta',
  repeat: 'Está dos veces',
  'in-group': 'También está por separado',
  'not-measured': 'No se midió nada',
  'no-date': 'Sin fecha que podamos leer',
  'no-number': 'Sin número que podamos leer',
  'no-value': 'Sin nombre o valor',
  'other-unit': 'Una unidad que no conocemos',
  'odd-length': 'El inicio y el final no cuadran',
  'out-of-range': 'Un número que no puede ser',
  broken: 'No está escrito como una fila',
  'too-long': 'Demasiado largo',
  'too-many': 'Más de lo que cabe aquí',
}

const MEASURE: Readonly<Record<Measure, string>> = {
  steps: 'Pasos',
  standHours: 'Horas con ratos de pie',
  standMinutes: 'Minutos de pie',
  exerciseMinutes: 'Minutos de ejercicio',
  sedentaryMinutes: 'Minutos sin moverse',
  asleepMinutes: 'Minutos de sueño',
  awakeMinutes: 'Minutos en vela',
  inBedMinutes: 'Minutos en la cama',
}

export const history = {
  title: 'Traer su historia',
  how: 'De un reloj, un teléfono u otra app',
  lead: '¿Tomó notas en otra app? ¿Lleva un reloj? Traiga aquí el archivo.',
  stays: 'El archivo se lee en este teléfono. No se manda a nadie.',
  which: '¿Qué archivos?',
  trackers: 'Calambres que anotó: Daylio, Bearable, Track & Graph, Nomie. O una tabla (CSV).',
  watches: 'Pasos y sueño: Apple Health, Health Connect, Fitbit, Google Fit, Garmin, Withings.',
  whole: 'Elija el archivo tal como lo guardó la app. No hace falta abrirlo antes.',
  refused: (code: RefusalCode) => REFUSED[code],
  app: (app: string) => APP_NAMES[app] ?? 'Una tabla',
  reading: 'Leemos su archivo',
  readSoFar: (done: number, total: number) => `${whole(done)} de ${whole(total)} MB`,
  cancel: 'Cancelar',
  fromApp: (app: string) => `De ${app}`,
  otherFile: 'Elegir otro archivo',
  whichCramps: '¿Cuáles de estos son sus calambres?',
  whichCrampsHow: 'Toque todo lo que sea un calambre de noche en la pierna.',
  name: (name: string, n: number) => `${name} (${whole(n)})`,
  moreNames: (n: number) => `Mostrar ${whole(n)} más`,
  noNames: 'En este archivo no hay nada que pueda ser un calambre.',
  meaning: '¿Qué dice una nota?',
  meanings: { 'one-cramp': 'Un calambre', count: 'Cuántos calambres', pain: 'Cuánto dolió, de 0 a 10' },
  quiet: 'Días con una nota, pero sin calambre',
  quietDays: { unknown: 'Sin datos', none: 'Sin calambres' },
  unclocked: 'Notas sin hora: ¿de qué noche?',
  unclockedNights: { morning: 'La noche de antes', evening: 'La noche de después' },
  chooseFirst: 'Elija antes sus calambres.',
  sayMeaning: 'Diga antes qué dice una nota.',
  taken: (names: string, meaning: string) => `Tomado como calambres: ${names}. Una nota dice: ${meaning}.`,
  entries: (taken: number, all: number) => `Tomamos ${whole(taken)} de ${whole(all)} notas.`,
  toCome: (n: number) =>
    n === 1 ? '1 noche aún no ha llegado. Se queda fuera.' : `${nights(n)} aún no han llegado. Se quedan fuera.`,
  change: 'Cambiar mis respuestas',
  here: (n: number, found: number) =>
    found === 0
      ? 'No hay ninguna noche en él.'
      : n === 0
        ? 'Ninguna está aún en su diario.'
        : `${whole(n)} ${n === 1 ? 'está' : 'están'} en su diario.`,
  onlyHere: 'Los números solo se guardan en noches de su diario. Tráigalos otra vez cuando tenga más noches.',
  measured: 'Lo que se midió',
  measure: (measure: Measure) => MEASURE[measure],
  nights: 'Noches',
  fresh: (n: number) => `${nights(n)} ${n === 1 ? 'recibe' : 'reciben'} números nuevos.`,
  replaced: (n: number) => `${nights(n)} ${n === 1 ? 'toma' : 'toman'} los números del archivo en lugar de los suyos.`,
  cut: 'El archivo se corta a la mitad. Leímos lo que hay.',
  unsureClock: 'El archivo no dice su zona horaria. Los pasos de medianoche pueden contar para otro día.',
  rows: 'Filas del archivo',
  rowsRead: (read: number, all: number) => `Se leyeron ${whole(read)} de ${whole(all)} filas.`,
  leftOut: (n: number) => `${whole(n)} ${n === 1 ? 'se queda' : 'se quedan'} fuera`,
  reason: (reason: LeftOutReason) => REASON[reason],
  row: (row: number, text: string) => `Fila ${whole(row)}: “${text}”`,
  place: (text: string) => `“${text}”`,
  last: 'Lo último que trajo',
  lastWas: (app: string, date: string, n: number) => `${app}, el ${date}: ${nights(n)}.`,
  undoLast: 'Deshacer lo que traje',
  undoHow: 'Las noches que cambió después quedan como están.',
  undone: (n: number) =>
    n === 0 ? 'No se deshizo nada.' : n === 1 ? '1 noche vuelve a como era.' : `${nights(n)} vuelven a como eran.`,
  undoneKept: (n: number) =>
    n === 1 ? '1 noche cambió después. Queda como está.' : `${nights(n)} cambiaron después. Quedan como están.`,
  night: {
    from: (app: string) => `De ${app}`,
    measure: (measure: Measure, n: number) => `${MEASURE[measure]}: ${whole(n)}`,
  },
}
