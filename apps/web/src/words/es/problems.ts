import { type Cause, excerpt, isNightDate, type Problem, problemSentence } from '@uncramp/diary'
import type { Note } from '@uncramp/diary/csv'
import { dayMonthYear } from '../dates.ts'
import { whole } from '../numbers.ts'
import { nights } from './common.ts'

const FILE = 'el archivo'
const CHOOSE = 'Elija una copia que Uncramp guardó'
const CHOOSE_DIARY = 'Elija el archivo que tiene el diario'
const AGAIN = 'Guarde otra vez la copia y traiga el archivo nuevo'
const UPDATE = 'Ponga al día Uncramp en este dispositivo y traiga otra vez el archivo'
const DATES = 'Escriba las fechas como 2026-04-02, todas igual'
const LISTS = { nights: 'noches', cramps: 'calambres', trials: 'pruebas', settings: 'ajustes' } as const

const quote = (text: string): string => `“${excerpt(text)}”`
const list = (texts: readonly string[]): string => texts.map(quote).join(' y ')
const at = ({ row, column }: { readonly row: number; readonly column: string }): string =>
  `fila ${row}, columna ${quote(column)}`
const atRows = ([a, b]: readonly [number, number], column: string): string =>
  `filas ${a} y ${b}, columna ${quote(column)}`
/** Rows may be numbered, not dated. */
const night = (name: string): string => (isNightDate(name) ? `el ${dayMonthYear(name)}` : `la noche ${name}`)

type Told = readonly [where: string, what: string, todo: string]

function told(cause: Cause): Told {
  switch (cause.code) {
    case 'empty':
      return [FILE, 'está vacío', CHOOSE_DIARY]
    case 'workbook':
      return [FILE, 'es un libro de hojas de cálculo o un archivo zip', 'Ábralo, guárdelo como CSV y elija ese archivo']
    case 'no-text':
      return [FILE, 'no es de texto', 'Elija un archivo CSV o una copia que Uncramp guardó']
    case 'no-copy':
      return [FILE, 'no es una copia de un diario de Uncramp', CHOOSE]
    case 'cut-off':
      return [FILE, 'está dañado o cortado y no se puede leer', AGAIN]
    case 'newer-copy':
      return [FILE, 'lo guardó un Uncramp más nuevo', UPDATE]
    case 'record':
      return [
        `${LISTS[cause.list]}, registro ${cause.record}`,
        'dice algo que no puede ser',
        'Corríjalo en el archivo, o guarde otra vez la copia',
      ]
    case 'records-twice':
      return [
        `${LISTS[cause.list]}, registros ${cause.records[0]} y ${cause.records[1]}`,
        'los dos son el mismo',
        'Borre uno de los dos',
      ]
    case 'not-locked':
      return [FILE, 'no es una copia con clave', 'Elija una copia que guardó con clave: su nombre acaba en .age']
    case 'locked-newer':
      return [FILE, 'su clave es de un tipo más nuevo que este Uncramp', UPDATE]
    case 'locked-by-key':
      return [FILE, 'se cerró con un archivo de llave, no con una clave escrita', 'Ábralo con el programa que lo cerró']
    case 'lock-too-strong':
      return [
        FILE,
        'su cierre es demasiado fuerte para este dispositivo',
        'Ábralo con el programa age en un aparato más potente',
      ]
    case 'locked-cut-off':
      return [FILE, 'está dañado o cortado y no se puede abrir', 'Pruebe con otra copia, o guarde una nueva']
    case 'one-column':
      return [
        FILE,
        'solo tiene una columna, así que no hay fecha junto al número',
        'Elija una tabla con una columna de fechas y otra de números de calambres',
      ]
    case 'no-rows':
      return [FILE, 'tiene los nombres de las columnas y ninguna fila', 'Elija un archivo con al menos una noche']
    case 'rows-numbered':
      return [
        'la columna de fechas',
        'las filas tienen números y no fechas, así que no caben en un diario',
        'Escriba en el archivo la fecha de cada noche',
      ]
    case 'quote-open':
      return [`fila ${cause.row}`, 'unas comillas se abren y no se cierran', 'Ponga o quite las comillas']
    case 'long-line':
      return [`fila ${cause.row}`, 'es demasiado larga', 'Elija una tabla con una noche en cada fila']
    case 'no-names':
      return [
        `fila ${cause.row}`,
        `la primera fila debe tener los nombres de las columnas, pero tiene ${quote(cause.text)}`,
        'Añada antes una fila como fecha,calambres',
      ]
    case 'name-missing':
      return [
        `fila ${cause.row}`,
        `la columna ${cause.place} no tiene nombre`,
        'Dé un nombre a cada columna en la primera fila',
      ]
    case 'name-twice':
      return [
        `fila ${cause.row}`,
        `dos columnas se llaman ${quote(cause.column)}`,
        'Dé a cada columna un nombre distinto',
      ]
    case 'cells':
      return [
        `fila ${cause.row}`,
        `tiene ${cause.cells} celdas, pero hay ${cause.names} columnas`,
        'Dé a cada fila una celda por columna',
      ]
    case 'no-column':
      return [FILE, `no tiene la columna ${quote(cause.column)}`, 'Elija una de sus columnas']
    case 'value-absent':
      return [
        `columna ${quote(cause.column)}`,
        `ninguna fila dice ${quote(cause.text)}`,
        'Elija un valor que esté en la columna',
      ]
    case 'many-values':
      return [
        `columna ${quote(cause.column)}`,
        `tiene ${whole(cause.values)} valores distintos`,
        'Elija la columna que dice qué se hizo cada noche',
      ]
    case 'treatment-missing':
      return [
        at(cause),
        'falta el tratamiento de una noche anotada',
        'Escriba qué se hizo esa noche; “none” si no se hizo nada',
      ]
    case 'date-missing':
      return [at(cause), 'falta la fecha', 'Escriba la fecha de esa noche, o borre la fila']
    case 'no-date':
      return [at(cause), `${quote(cause.text)} no es una fecha`, DATES]
    case 'no-such-day':
      return [at(cause), `${quote(cause.text)} es un día que no existe`, DATES]
    case 'year-unclear':
      return [at(cause), `${quote(cause.text)} tiene un año de dos cifras, y no está claro de qué siglo`, DATES]
    case 'year-out':
      return [at(cause), `${quote(cause.text)} no está entre los años 1900 y 2100`, DATES]
    case 'other-order':
      return [at(cause), `${quote(cause.text)} no se puede leer en ese orden`, 'Elija otro orden de día y mes']
    case 'no-number': {
      const allowed = `un número de ${cause.min} a ${cause.max}`
      return [at(cause), `${quote(cause.text)} no es ${allowed}`, `Escriba ${allowed}, o deje vacía la celda`]
    }
    case 'no-count': {
      const allowed = `un número entero de 0 a ${cause.max}`
      return [at(cause), `${quote(cause.text)} no es ${allowed}`, `Escriba ${allowed}, o deje vacía la celda`]
    }
    case 'no-yes-no':
      return [
        at(cause),
        `${quote(cause.text)} no es “yes” ni “no”, como en las filas de antes`,
        'Escriba “yes” o “no”, o deje vacía la celda',
      ]
    case 'no-whole-pain':
      return [
        at(cause),
        `${quote(cause.text)} no es un número entero de dolor`,
        'Escriba un número entero de 0 a 10, o deje vacía la celda',
      ]
    case 'dates-mixed':
      return [
        atRows(cause.rows, cause.column),
        `${quote(cause.texts[0])} y ${quote(cause.texts[1])} no están escritas en el mismo orden`,
        DATES,
      ]
    case 'span-too-long':
      return [
        `columna ${quote(cause.column)}`,
        `va desde ${night(cause.from)} hasta ${night(cause.to)}, más de 40 años`,
        'Corrija la fecha que está mal',
      ]
    case 'night-twice':
      return [
        atRows(cause.rows, cause.column),
        `las dos son para ${night(cause.night)}`,
        'Deje una sola fila para cada noche',
      ]
    case 'long-gap':
      return [
        FILE,
        `entre ${night(cause.from)} y ${night(cause.to)} se contarían ${whole(cause.nights)} noches sin calambres`,
        '¿Hay un año mal escrito? Corríjalo, o deje sin datos las noches sin fila',
      ]
    case 'night-to-come':
      return [FILE, `tiene una noche que aún no ha llegado, ${night(cause.night)}`, 'Corrija la fecha']
    default:
      return cause satisfies never
  }
}

/** Where it is, what is wrong and what to do. */
export function problem({ cause }: Problem): string {
  const [where, what, todo] = told(cause)
  return problemSentence({ where, what, todo })
}

/** What the reading of a file decided. */
export function note({ type, names }: Note): string {
  const [first = ''] = names
  switch (type) {
    case 'numbered-rows':
      return 'Las filas tienen números y no fechas. Cada una se tomó como un paso, aunque puede durar más de una noche.'
    case 'yes-no-counts':
      return 'Sí se leyó como 1 y no como 0: si pasó esa noche, no cuántas veces.'
    case 'rows-repeated':
      return `Las filas que repiten otra palabra por palabra se leyeron una vez: ${names.join(', ')}.`
    case 'times-used':
      return 'Las fechas llevan hora. Desde las 18:00, una fila se contó en la noche que acabó a la mañana siguiente.'
    case 'control-chosen':
      return `La primera etiqueta, ${list(names)}, se tomó como las noches con las que comparar.`
    case 'controls-merged':
      return `${list(names)} se leyeron como noches sin el tratamiento.`
    case 'spellings-merged':
      return `${list(names)} se leyeron como lo mismo.`
    case 'nothing-to-compare':
      return `Todas las noches dicen ${list(names)}, así que no hay nada que comparar.`
    case 'no-night-recorded':
      return 'Ninguna fila dice cuántos, así que todas las noches quedan sin datos.'
    case 'counted-as-none':
      return `${nights(Number(first))} sin fila ${first === '1' ? 'se contó' : 'se contaron'} como sin calambres.`
    case 'between-treatments':
      return `Noches sin fila entre dos tratamientos, que quedan sin datos: ${first}.`
    default:
      return type satisfies never
  }
}
