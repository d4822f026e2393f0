/** Why a whole file is refused, without a word of any language. */
export type RefusalCode =
  | 'empty'
  | 'not-known'
  | 'zip-damaged'
  | 'zip-locked'
  | 'zip-method'
  | 'nothing-inside'
  | 'database-damaged'
  | 'not-json'
  | 'too-large'
  | 'several'
  | 'unreadable'

/** The file as a whole is of no use. Nothing of it was taken. */
export interface ImportRefused {
  readonly type: 'refused'
  readonly code: RefusalCode
  readonly where: string
  readonly what: string
  readonly todo: string
}

/** The person, or the screen she left, asked to stop. Nothing was taken. */
export interface Cancelled {
  readonly type: 'cancelled'
}

const SENTENCES: Readonly<Record<RefusalCode, readonly [what: string, todo: string]>> = {
  empty: ['it is empty', 'Choose the file that the other app saved'],
  'not-known': ['it is not a file of an app that Uncramp knows', 'Save a table with one night a row, and choose that'],
  'zip-damaged': ['the archive is damaged or cut short', 'Save it again from the other app, and choose the new file'],
  'zip-locked': ['the archive is locked with a password', 'Unpack it first, and choose the file inside'],
  'zip-method': [
    'the archive is packed in a way that cannot be read here',
    'Unpack it first, and choose the file inside',
  ],
  'nothing-inside': ['nothing in it can be read here', 'Choose the whole file that the other app saved'],
  'database-damaged': [
    'the database in it is damaged or cut short',
    'Save it again from the phone, and choose the new file',
  ],
  'not-json': ['it is cut short or damaged', 'Save it again from the other app, and choose the new file'],
  'too-large': ['it is larger than such a file can be', 'Choose the file that the other app saved'],
  several: ['they do not belong together', 'Choose one file at a time'],
  unreadable: ['it could not be read to its end', 'Is it still there? Choose it again'],
}

export function refuseFile(code: RefusalCode, where = 'the file'): ImportRefused {
  const [what, todo] = SENTENCES[code]
  return { type: 'refused', code, where, what, todo }
}

/** Thrown inside an importer and turned into a value at its door. */
export class Refusal extends Error {
  readonly refused: ImportRefused
  constructor(code: RefusalCode, where?: string) {
    super(code)
    this.refused = refuseFile(code, where)
  }
}
