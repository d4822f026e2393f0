import { describe, expect, test } from 'vitest'
import { words as de } from './de.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import type { SafetyWords } from './safetyWords.ts'

type Said = ReadonlyMap<string, string>

function texts(part: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(Object(part)).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`))
}
const saidBy = (words: SafetyWords): Said => new Map(texts(words))
const english = saidBy(en)

/** A letter is none of [a-z] alone here, so \b would end a word at an accent. */
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')
const isAsked = (path: string) => path.startsWith('questions.')

interface Rules {
  readonly said: Said
  /** What a text tells, without what it asks. */
  readonly told: (text: string) => string
  readonly neverTold: readonly RegExp[]
  readonly neverSaid: readonly RegExp[]
  readonly ofMedicine: RegExp
  readonly notByYourself: RegExp
  readonly quinine: RegExp
  readonly warned: RegExp
  /** Where English says the first, this says the second. */
  readonly asStrong: readonly (readonly [english: RegExp, own: RegExp])[]
  readonly number: RegExp
  readonly same: readonly string[]
}

const ENGLISH = {
  forbids: word('do not|never|no (hot|deep|tight)'),
  asks: /(^|\. )ask\b/i,
  doctor: word('ask your doctor|see a doctor|a doctor should|talk to a doctor'),
  today: word('today'),
  now: word('call .* now'),
  hours: word('hours'),
  weeks: word('two weeks'),
}

const LANGUAGES: Readonly<Record<string, Rules>> = {
  Spanish: {
    said: saidBy(es),
    told: (text) => text.replace(/(^|[^.]*)¿[^?]*\?/g, ''),
    neverTold: [word('(usted )?(no )?(tiene|padece|sufre)(?! que)'), word('(esto|eso) es'), word('es solo')],
    neverSaid: [
      word('descart\\p{L}*'),
      word('segur[oa]s?|inofensiv[oa]s?|natural(es)?'),
      /%|por ciento|probabilidad/i,
      /está bien de salud|no (se preocupe|es nada)/i,
      word('puntuación'),
      /(?<!\p{L})ELA(?!\p{L})|motoneurona|neurona motora/u,
      /[!¡]/,
    ],
    ofMedicine: word('(deje|dejar|suspenda|empiece|empezar|cambie|doble)[^.?]*(medicamento|pastilla)'),
    notByYourself: /no (deje un medicamento|lo deje) por su cuenta/i,
    quinine: /quinina|tónica/i,
    warned: word('no|puede alterar'),
    asStrong: [
      [ENGLISH.forbids, word('no|nunca|nada de')],
      [ENGLISH.asks, word('pregunte|pida')],
      [ENGLISH.doctor, word('médico')],
      [ENGLISH.today, word('hoy')],
      [ENGLISH.now, word('ahora')],
      [ENGLISH.hours, word('horas?')],
      [ENGLISH.weeks, word('dos semanas')],
    ],
    number: word('número de emergencias'),
    same: ['No'],
  },
  German: {
    said: saidBy(de),
    told: (text) => text.replace(/[^.]*\?/g, ''),
    neverTold: [
      word('Sie (haben|leiden)(?! kein Warnzeichen angegeben)'),
      word('das ist(?! viel)'),
      word('es ist nur'),
    ],
    neverSaid: [
      word('ausschließen|ausgeschlossen'),
      word('harmlos|ungefährlich|unbedenklich|natürlich\\p{L}*|(?<!nicht )sicher(?! genug)'),
      /%|Prozent|wahrscheinlich|Chance/i,
      /kein Grund zur Sorge|keine Sorge|nichts Schlimmes/i,
      /Punktzahl|Score/i,
      /(?<!\p{L})ALS(?!\p{L})|Motoneuron/u,
      /!/,
    ],
    ofMedicine: /(Medikament|Tablette)[^.?]*(?<!\p{L})(ab|absetzen|ändern|verdoppeln|halbieren|beginnen)(?!\p{L})/iu,
    notByYourself: /Setzen Sie (kein Medikament|es nicht) selbst ab/,
    quinine: /Chinin|Tonic/i,
    warned: word('nicht|keine?|kann'),
    asStrong: [
      [ENGLISH.forbids, word('nicht|kein\\p{L}*|nie')],
      [ENGLISH.asks, word('fragen|bitten')],
      [ENGLISH.doctor, word('Arztpraxis|ärztlich\\p{L}*')],
      [ENGLISH.today, word('heute')],
      [ENGLISH.now, word('jetzt')],
      [ENGLISH.hours, word('Stunden?')],
      [ENGLISH.weeks, word('zwei Wochen')],
    ],
    number: word('Notruf'),
    same: ['Diabetes'],
  },
}

describe.each(Object.entries(LANGUAGES))('%s', (_, rules) => {
  const { said, told } = rules
  const saying = (paths: Iterable<readonly [string, string]>, never: readonly RegExp[]) =>
    [...paths].filter(([, text]) => never.some((one) => one.test(text)))

  test('has the parts that English has, none empty and none still in English', () => {
    expect([...said.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    const untold = [...said].filter(
      ([path, text]) => text.trim() === '' || (text === english.get(path) && !rules.same.includes(text)),
    )
    expect(untold).toEqual([])
  })

  test('asks where English asks', () => {
    const asking = [...english].filter(([, text]) => text.endsWith('?')).map(([path]) => path)
    expect(asking.filter((path) => !said.get(path)!.endsWith('?'))).toEqual([])
    expect([...said].filter(([path, text]) => isAsked(path) && !text.endsWith('?'))).toEqual([])
  })

  test('no text names a diagnosis as hers, calls anything harmless, or gives a chance', () => {
    const statements = [...said].map(([path, text]) => [path, told(text)] as const)
    expect(saying(statements, rules.neverTold)).toEqual([])
    expect(saying(said, rules.neverSaid)).toEqual([])
  })

  test('no text tells to start, stop or change a prescribed medicine, or praises quinine', () => {
    const stops = saying(said, [rules.ofMedicine]).filter(([path]) => !isAsked(path))
    expect(stops.filter(([, text]) => !rules.notByYourself.test(text))).toEqual([])
    for (const path of ['signs.rf_new_medicine', 'cautions.ci_stop_medicine', 'medicines']) {
      expect(said.get(path)).toMatch(rules.notByYourself)
    }
    const quinine = saying(said, [rules.quinine]).filter(([path]) => !isAsked(path))
    expect(quinine.filter(([, text]) => !rules.warned.test(text))).toEqual([])
  })

  test("no text names a country's number", () => {
    expect(saying(said, [/\b(112|911|999|988|111|116 ?123|116 ?117|024)\b/])).toEqual([])
  })

  test('forbids, sends to a doctor and names how soon wherever English does, with the same numbers', () => {
    for (const [path, text] of english) {
      const own = said.get(path)!
      if (!isAsked(path)) {
        for (const [asked, wanted] of rules.asStrong) if (asked.test(text)) expect(own, path).toMatch(wanted)
      }
      expect(own.match(/\d+/g), path).toEqual(text.match(/\d+/g))
    }
  })

  test('an emergency, a doubt of one, and a thought of death each lead to the emergency number', () => {
    for (const card of ['emergency', 'nurse-line', 'crisis']) {
      const whole = [...said].filter(([path]) => path.startsWith(`cards.${card}.`)).map(([, text]) => text)
      expect(whole.join(' '), card).toMatch(rules.number)
    }
  })
})
