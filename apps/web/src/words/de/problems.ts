import { type Cause, excerpt, isNightDate, type Problem, problemSentence } from '@uncramp/diary'
import type { Note } from '@uncramp/diary/csv'
import { dayMonthYear } from '../dates.ts'
import { whole } from '../numbers.ts'
import { nights } from './common.ts'

const FILE = 'die Datei'
const CHOOSE = 'Wählen Sie eine Kopie, die Uncramp gespeichert hat'
const CHOOSE_DIARY = 'Wählen Sie die Datei mit dem Tagebuch'
const AGAIN = 'Speichern Sie die Kopie noch einmal und lesen Sie die neue Datei ein'
const UPDATE = 'Bringen Sie Uncramp auf diesem Gerät auf den neuesten Stand. Lesen Sie die Datei dann noch einmal ein'
const DATES = 'Schreiben Sie jedes Datum so: 2026-04-02, und alle gleich'
const LISTS = { nights: 'Nächte', cramps: 'Krämpfe', trials: 'Tests', settings: 'Einstellungen' } as const

const quote = (text: string): string => `„${excerpt(text)}“`
const list = (texts: readonly string[]): string => texts.map(quote).join(' und ')
const at = ({ row, column }: { readonly row: number; readonly column: string }): string =>
  `Zeile ${row}, Spalte ${quote(column)}`
const atRows = ([a, b]: readonly [number, number], column: string): string =>
  `Zeilen ${a} und ${b}, Spalte ${quote(column)}`
/** Rows may be numbered, not dated. */
const night = (name: string, article: 'der' | 'dem' | 'den'): string =>
  isNightDate(name) ? `${article} ${dayMonthYear(name)}` : `Nacht ${name}`

type Told = readonly [where: string, what: string, todo: string]

function told(cause: Cause): Told {
  switch (cause.code) {
    case 'empty':
      return [FILE, 'sie ist leer', CHOOSE_DIARY]
    case 'workbook':
      return [
        FILE,
        'sie ist eine Arbeitsmappe oder eine ZIP-Datei',
        'Öffnen Sie sie, speichern Sie sie als CSV und wählen Sie dann diese Datei',
      ]
    case 'no-text':
      return [FILE, 'sie enthält keinen Text', 'Wählen Sie eine CSV-Datei oder eine Kopie, die Uncramp gespeichert hat']
    case 'no-copy':
      return [FILE, 'sie ist keine Kopie eines Tagebuchs von Uncramp', CHOOSE]
    case 'cut-off':
      return [FILE, 'sie ist beschädigt oder nicht ganz da und lässt sich nicht lesen', AGAIN]
    case 'newer-copy':
      return [FILE, 'ein neueres Uncramp hat sie gespeichert', UPDATE]
    case 'record':
      return [
        `${LISTS[cause.list]}, Eintrag ${cause.record}`,
        'dort steht etwas, das nicht sein kann',
        'Berichtigen Sie es in der Datei, oder speichern Sie die Kopie noch einmal',
      ]
    case 'records-twice':
      return [
        `${LISTS[cause.list]}, Einträge ${cause.records[0]} und ${cause.records[1]}`,
        'beide stehen für dasselbe',
        'Löschen Sie einen davon',
      ]
    case 'not-locked':
      return [
        FILE,
        'sie ist keine gesperrte Kopie',
        'Wählen Sie eine Kopie, die Uncramp gesperrt hat. Ihr Name endet auf .age',
      ]
    case 'locked-newer':
      return [FILE, 'sie ist auf eine neuere Art gesperrt, die dieses Uncramp nicht kennt', UPDATE]
    case 'locked-by-key':
      return [
        FILE,
        'sie wurde mit einem Schlüssel gesperrt, nicht mit einem Passwort',
        'Öffnen Sie sie mit dem Programm, das sie gesperrt hat',
      ]
    case 'lock-too-strong':
      return [
        FILE,
        'sie ist zu stark gesperrt für dieses Gerät',
        'Öffnen Sie sie mit dem Programm age auf einem Computer',
      ]
    case 'locked-cut-off':
      return [
        FILE,
        'sie ist beschädigt oder nicht ganz da und lässt sich nicht öffnen',
        'Versuchen Sie eine andere Kopie, oder speichern Sie eine neue',
      ]
    case 'one-column':
      return [
        FILE,
        'sie hat nur eine Spalte, also steht kein Datum neben einer Zahl',
        'Wählen Sie eine Tabelle mit einer Spalte für das Datum und einer für die Zahl der Krämpfe',
      ]
    case 'no-rows':
      return [
        FILE,
        'sie hat Namen für die Spalten, aber keine Zeile',
        'Wählen Sie eine Datei mit mindestens einer Nacht',
      ]
    case 'rows-numbered':
      return [
        'die Spalte mit dem Datum',
        'die Zeilen haben Nummern und kein Datum, darum passen sie in kein Tagebuch',
        'Schreiben Sie in der Datei zu jeder Nacht das Datum',
      ]
    case 'quote-open':
      return [
        `Zeile ${cause.row}`,
        'ein Anführungszeichen geht auf und nicht wieder zu',
        'Ergänzen oder löschen Sie das Anführungszeichen',
      ]
    case 'long-line':
      return [`Zeile ${cause.row}`, 'sie ist zu lang', 'Wählen Sie eine Tabelle mit einer Nacht je Zeile']
    case 'no-names':
      return [
        `Zeile ${cause.row}`,
        `in der ersten Zeile müssen die Namen der Spalten stehen, aber dort steht ${quote(cause.text)}`,
        'Schreiben Sie davor eine Zeile wie Datum,Krämpfe',
      ]
    case 'name-missing':
      return [
        `Zeile ${cause.row}`,
        `Spalte ${cause.place} hat keinen Namen`,
        'Geben Sie jeder Spalte in der ersten Zeile einen Namen',
      ]
    case 'name-twice':
      return [
        `Zeile ${cause.row}`,
        `zwei Spalten heißen ${quote(cause.column)}`,
        'Geben Sie jeder Spalte einen eigenen Namen',
      ]
    case 'cells':
      return [
        `Zeile ${cause.row}`,
        `sie hat ${cause.cells} Zellen, aber es gibt ${cause.names} Spalten`,
        'Geben Sie jeder Zeile eine Zelle je Spalte',
      ]
    case 'no-column':
      return [FILE, `sie hat keine Spalte ${quote(cause.column)}`, 'Wählen Sie eine ihrer Spalten']
    case 'value-absent':
      return [
        `Spalte ${quote(cause.column)}`,
        `in keiner Zeile steht ${quote(cause.text)}`,
        'Wählen Sie etwas, das in der Spalte steht',
      ]
    case 'many-values':
      return [
        `Spalte ${quote(cause.column)}`,
        `dort stehen ${whole(cause.values)} verschiedene Angaben`,
        'Wählen Sie die Spalte, in der steht, was Sie in jeder Nacht taten',
      ]
    case 'treatment-missing':
      return [
        at(cause),
        'zu einer aufgeschriebenen Nacht fehlt die Behandlung',
        'Schreiben Sie, was Sie in dieser Nacht taten, oder „none“, wenn es nichts war',
      ]
    case 'date-missing':
      return [at(cause), 'das Datum fehlt', 'Schreiben Sie das Datum dieser Nacht dazu, oder löschen Sie die Zeile']
    case 'no-date':
      return [at(cause), `${quote(cause.text)} ist kein Datum`, DATES]
    case 'no-such-day':
      return [at(cause), `den Tag ${quote(cause.text)} gibt es nicht`, DATES]
    case 'year-unclear':
      return [
        at(cause),
        `${quote(cause.text)} hat ein Jahr mit zwei Ziffern, und das Jahrhundert ist nicht klar`,
        DATES,
      ]
    case 'year-out':
      return [at(cause), `${quote(cause.text)} liegt nicht zwischen den Jahren 1900 und 2100`, DATES]
    case 'other-order':
      return [
        at(cause),
        `${quote(cause.text)} lässt sich so nicht lesen`,
        'Wählen Sie eine andere Folge von Tag und Monat',
      ]
    case 'no-number': {
      const allowed = `eine Zahl von ${cause.min} bis ${cause.max}`
      return [
        at(cause),
        `${quote(cause.text)} ist nicht ${allowed}`,
        `Schreiben Sie ${allowed}, oder lassen Sie die Zelle leer`,
      ]
    }
    case 'no-count': {
      const allowed = `eine ganze Zahl von 0 bis ${cause.max}`
      return [
        at(cause),
        `${quote(cause.text)} ist nicht ${allowed}`,
        `Schreiben Sie ${allowed}, oder lassen Sie die Zelle leer`,
      ]
    }
    case 'no-yes-no':
      return [
        at(cause),
        `${quote(cause.text)} ist nicht „yes“ oder „no“ wie in den Zeilen davor`,
        'Schreiben Sie „yes“ oder „no“, oder lassen Sie die Zelle leer',
      ]
    case 'no-whole-pain':
      return [
        at(cause),
        `${quote(cause.text)} ist keine ganze Zahl für den Schmerz`,
        'Schreiben Sie eine ganze Zahl von 0 bis 10, oder lassen Sie die Zelle leer',
      ]
    case 'dates-mixed':
      return [
        atRows(cause.rows, cause.column),
        `${quote(cause.texts[0])} und ${quote(cause.texts[1])} sind nicht in derselben Folge geschrieben`,
        DATES,
      ]
    case 'span-too-long':
      return [
        `Spalte ${quote(cause.column)}`,
        `die erste Nacht ist ${night(cause.from, 'der')}, die letzte ${night(cause.to, 'der')}: mehr als 40 Jahre`,
        'Berichtigen Sie das falsche Datum',
      ]
    case 'night-twice':
      return [
        atRows(cause.rows, cause.column),
        `beide sind für ${night(cause.night, 'den')}`,
        'Behalten Sie eine Zeile für jede Nacht',
      ]
    case 'long-gap':
      return [
        FILE,
        `zwischen ${night(cause.from, 'dem')} und ${night(cause.to, 'dem')} zählten ${whole(cause.nights)} Nächte als Nächte ohne Krampf`,
        'Ist ein Jahr vertippt? Berichtigen Sie es, oder lassen Sie Nächte ohne Zeile leer',
      ]
    case 'night-to-come':
      return [
        FILE,
        `darin ist eine Nacht, die noch nicht war: ${night(cause.night, 'der')}`,
        'Berichtigen Sie das Datum',
      ]
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
      return 'Die Zeilen haben Nummern und kein Datum. Jede zählte als ein Schritt, der auch länger als eine Nacht sein kann.'
    case 'yes-no-counts':
      return 'Ja wurde als 1 gelesen und Nein als 0: ob es in der Nacht vorkam, nicht wie oft.'
    case 'rows-repeated':
      return `Zeilen, die eine andere Wort für Wort wiederholen, wurden einmal gelesen: ${names.join(', ')}.`
    case 'times-used':
      return 'Beim Datum steht eine Uhrzeit. Ab 18:00 Uhr zählt eine Zeile zu der Nacht, die am nächsten Morgen endet.'
    case 'control-chosen':
      return `Das Erste, was dort steht, ${list(names)}, gilt für die Nächte zum Vergleich.`
    case 'controls-merged':
      return `${list(names)} gelten als Nächte ohne die Behandlung.`
    case 'spellings-merged':
      return `${list(names)} gelten als dasselbe.`
    case 'nothing-to-compare':
      return `In jeder Nacht steht ${list(names)}. Also gibt es nichts zu vergleichen.`
    case 'no-night-recorded':
      return 'In keiner Zeile steht eine Zahl. Darum ist keine Nacht bekannt.'
    case 'counted-as-none':
      return `${nights(Number(first))} ohne Zeile ${first === '1' ? 'zählt' : 'zählen'} als ohne Krämpfe.`
    case 'between-treatments':
      return `Nächte ohne Zeile zwischen zwei Behandlungen bleiben unbekannt: ${first}.`
    default:
      return type satisfies never
  }
}
