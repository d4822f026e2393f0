import { nights } from './common.ts'
import { note, problem } from './problems.ts'

export const bringIn = {
  title: 'Traer una copia',
  back: 'Diario',
  lead: 'Elija una copia que guardó. O una hoja de cálculo (CSV): una fila por noche, con su fecha y cuántos calambres.',
  choose: 'Elegir un archivo',
  reading: 'Un momento.',
  broken: 'No pudimos leer este archivo. No se cambió nada.',
  problem,
  note,
  step: {
    columns: '¿Qué hay en cada columna?',
    dates: '¿Cómo están escritas las fechas?',
    gaps: 'Noches sin fila',
  },
  dateColumn: 'Fecha',
  countColumn: 'Número de calambres',
  treatmentColumn: 'Hizo el estiramiento (si está)',
  painColumn: 'Dolor (si está)',
  minutesColumn: 'Minutos (si está)',
  noColumn: 'Ninguna',
  dateQuestion: (example: string) => `“${example}” se puede leer de dos formas. ¿Qué noches hay en este archivo?`,
  gapQuestion: (n: number) => `En medio hay ${nights(n)} sin fila. ¿Qué quiere decir eso?`,
  gapZero: 'No hubo calambres',
  gapUnknown: 'No se anotó',
  next: 'Siguiente',
  preview: 'Mire antes de guardar',
  found: (n: number) => `Encontramos ${nights(n)}.`,
  span: (from: string, to: string) => `Del ${from} al ${to}.`,
  madeUp: 'Esta copia contiene el diario inventado. Lo que viene de ahí no es suyo.',
  cramps: (n: number) => `${n === 1 ? '1 calambre' : `${n} calambres`} en total.`,
  differ: (n: number) =>
    n === 0
      ? 'Ninguna es distinta de las suyas.'
      : n === 1
        ? '1 es distinta de la suya.'
        : `${n} son distintas de las suyas.`,
  others: (cramps: number, tests: number) =>
    [
      cramps === 0 ? null : `${cramps === 1 ? '1 calambre tiene' : `${cramps} calambres tienen`} detalles.`,
      tests === 0 ? null : `El archivo trae ${tests === 1 ? '1 prueba' : `${tests} pruebas`}.`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  keepMine: 'Dejar lo mío',
  useFile: 'Usar el archivo',
  whichWins: 'Donde hay diferencias',
  countStays: (n: number) => (n === 1 ? '1 noche queda como está.' : `${n} noches quedan como están.`),
  countComes: (n: number, withStretch: boolean) =>
    `${nights(n)} ${n === 1 ? 'toma' : 'toman'} del archivo el número de calambres${withStretch ? ' y el estiramiento' : ''}. Lo demás no cambia.`,
  nightComes: (n: number) =>
    n === 1
      ? '1 noche se cambia por la del archivo, con sus calambres.'
      : `${n} noches se cambian por las del archivo, con sus calambres.`,
  kept: (n: number) =>
    `${nights(n)} ${n === 1 ? 'queda como la suya' : 'quedan como las suyas'}: usted anotó más calambres que el archivo.`,
  newOnly: 'El dolor y los minutos solo entran en las noches nuevas.',
  showDiffering: 'Ver cuáles',
  night: 'Noche',
  yours: 'Lo suyo',
  theFile: 'El archivo',
  count: (n: number | null) => (n === null ? 'sin datos' : String(n)),
  otherDetails: 'otros detalles',
  confirm: 'Traerlas',
  notYet: 'No se guarda nada hasta que lo toque.',
  /** Of settings and tests alone, no night comes. */
  done: (n: number) => (n === 0 ? 'Ya está traído.' : n === 1 ? 'Se trajo 1 noche.' : `Se trajeron ${n} noches.`),
  stays: 'Su diario se queda como está.',
  nothingNew: 'No hay nada nuevo en este archivo.',
  seeDiary: 'Ver el diario',
}
