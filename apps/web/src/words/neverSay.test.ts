import * as evidenceDe from '@uncramp/evidence/de'
import * as evidenceEn from '@uncramp/evidence/en'
import * as evidenceEs from '@uncramp/evidence/es'
import { expect, test } from 'vitest'
import { CATALOGUES } from './catalogues.ts'
import { LANGUAGES, type Language } from './languages.ts'

const EVIDENCE = { en: evidenceEn, es: evidenceEs, de: evidenceDe }

type Said = readonly (readonly [path: string, text: string])[]

/** Every text, and of those that are made when they are needed every piece that is written in them. */
function texts(part: unknown, path: string): Said {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function')
    return [...String(part).matchAll(/(["'`])((?:\\.|(?!\1)[^\\])*)\1/gs)].map((found) => [path, found[2] ?? ''])
  return Object.entries(Object(part)).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

/** All that the app and its packages can say in one language. */
async function allOf(id: Language): Promise<Said> {
  const { first, later, know, safety, food } = CATALOGUES[id]
  const parts = await Promise.all([first(), later(), know(), safety(), food()])
  return [...parts.flatMap((part) => texts(part, id)), ...texts(EVIDENCE[id], `${id}.evidence`)]
}

const SAID = Object.fromEntries(await Promise.all(LANGUAGES.map(async ({ id }) => [id, await allOf(id)] as const)))

/** Names of what a person may have, as they stand in the texts of each language. */
const ILLNESS: Readonly<Record<Language, string>> = {
  en: `blood clot|clot|DVT|restless legs|neuropathy|diabetes|kidney disease|heart failure|stroke|infection|tetanus|ALS|
    pinched nerve|narrow spine|blocked artery|cancer|thyroid disease|Parkinson|nerve damage|low potassium|low magnesium`,
  es: `coágulo|trombosis|piernas inquietas|neuropatía|diabetes|enfermedad|insuficiencia|ictus|infección|tétanos|ELA|
    ciática|cáncer|Parkinson|falta de (?:potasio|magnesio)`,
  de: `Gerinnsel|Blutgerinnsel|Thrombose|unruhigen? Beine|Neuropathie|Diabetes|Nierenkrankheit|Herzschwäche|Schlaganfall|
    Infektion|Tetanus|ALS|Ischias|Krebs|Parkinson|Kaliummangel|Magnesiummangel`,
}
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern.replace(/\s*\n\s*/g, '')})`, 'iu')

/** What tells a diagnosis. A question asks, and "and you have" or "if you have" leaves it open. */
const DIAGNOSIS: Readonly<Record<Language, RegExp>> = {
  en: word(
    `(?<!(?:if|when|and|or|do|whether|while) )(?:you (?:surely |likely )?have|you suffer from|this is|it is only) (?:an? |the |your )?(?:${ILLNESS.en})`,
  ),
  es: word(
    `(?<!(?:si|cuando|y|o|que) )(?:usted tiene|tiene|padece|sufre|esto es|es solo) (?:una? |el |la )?(?:${ILLNESS.es})`,
  ),
  de: word(
    `(?<!(?:wenn|falls|und|oder|ob) )(?:Sie haben|Sie leiden an|das ist(?: nur)?) (?:einen? |ein |die |das )?(?:${ILLNESS.de})`,
  ),
}

const SAFE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:is|are|be|quite|fully|totally) safe\b|\bsafe (?:to|for)\b|\bharmless\b|\bno risk\b|\bnothing to worry/i,
  es: /(?<!\p{L})(?:es|son) (?:del todo |muy )?segur[oa]s?(?! que)(?!\p{L})|inofensiv|sin riesgos?(?!\p{L})|no se preocupe/iu,
  de: /harmlos|ungefährlich|unbedenklich|ohne Risiko|ist (?:ganz |völlig )?sicher(?!\p{L})|keine Sorge/iu,
}

/** To stop, start or change what a doctor gave; said not to, it is advice of ours and stays. */
const MEDICINE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?<!(?:not|never|can not|cannot tell you to|,|or) )(?:stop|quit|start|change|halve|double|skip)\b (?:taking |to take )?(?:a|an|any|the|your|this|that|these|those|it)? ?(?:prescribed |water |heart )?(?:medicines?|pills?|tablets?|statins?|drugs?)\b/i,
  es: /(?<!(?:no|nunca|ni|o) )(?<!\p{L})(?:deje|suspenda|empiece|cambie|doble|salte)(?: de tomar| a tomar)? (?:su|sus|un|una|el|la|los|las|este|esta)? ?(?:medicamentos?|medicinas?|pastillas?|estatinas?)/iu,
  de: /(?<!\p{L})(?:setzen|beenden|ändern|verdoppeln|halbieren|beginnen) Sie (?!.*(?:nicht|nie|kein))[^.?]*(?:Medikament|Tablette|Arznei|Statin)/iu,
}

const PERCENT = /%|\bper ?cent\b|por ciento|Prozent/i
const NUMBER = /(?<![\d.,])(?:112|911|999|988|116 ?123|061|15 15)(?![\d.,])/

/** Exact statistics stand behind "Show the maths" only. */
const isMaths = (path: string) => /maths/i.test(path)
/** Where the country is not known, the note beside the number names two. The number itself comes from the region. */
const isNumberNote = (path: string) => path.endsWith('.help.numberNote')
/** Style of a page is no text. */
const shown = ([, text]: Said[number]) => /\p{L}{2}/u.test(text)
/** What a text tells, without what it asks. */
const told = (text: string) => text.replace(/[^.:]*\?/g, '')

for (const { id } of LANGUAGES) {
  const all = (SAID[id] ?? []).filter(shown)

  test(`all of ${id} is read: Home, what comes later, what is known, the safety check, food and the evidence`, () => {
    for (const part of [
      'first.home',
      'later.bedtime',
      'know',
      'safety.said.signs',
      'safety.checkUp',
      'food',
      'evidence',
    ]) {
      expect(
        all.some(([path]) => path.startsWith(`${id}.${part}`)),
        part,
      ).toBe(true)
    }
  })

  test(`${id} never names a diagnosis as hers`, () => {
    expect(all.filter(([, text]) => DIAGNOSIS[id].test(told(text)))).toEqual([])
  })

  test(`${id} calls nothing safe`, () => {
    expect(all.filter(([, text]) => SAFE[id].test(text))).toEqual([])
  })

  test(`${id} counts in people and times, not in per cent`, () => {
    expect(all.filter(([path, text]) => PERCENT.test(text) && !isMaths(path))).toEqual([])
  })

  test(`${id} never tells to stop, start or change a medicine`, () => {
    expect(all.filter(([, text]) => MEDICINE[id].test(told(text)))).toEqual([])
  })

  test(`${id} has no country's number in its words`, () => {
    expect(all.filter(([path, text]) => NUMBER.test(text) && !isNumberNote(path) && !isMaths(path))).toEqual([])
  })
}

test('a text that says what must never be said is found', () => {
  const bad: Readonly<Record<Language, readonly [string, string, string]>> = {
    en: ['You have a blood clot.', 'Heat is safe for you.', 'Stop taking your statin.'],
    es: ['Tiene un coágulo.', 'El calor es seguro.', 'Deje de tomar su medicamento.'],
    de: ['Sie haben ein Gerinnsel.', 'Wärme ist harmlos.', 'Setzen Sie das Medikament ab.'],
  }
  for (const { id } of LANGUAGES) {
    const [diagnosis, safe, medicine] = bad[id]
    expect([DIAGNOSIS[id].test(diagnosis), SAFE[id].test(safe), MEDICINE[id].test(medicine)]).toEqual([
      true,
      true,
      true,
    ])
    expect(texts({ made: () => `Call 911 now` }, id).some(([, text]) => NUMBER.test(text))).toBe(true)
  }
  expect(MEDICINE.en.test('Do not stop a medicine yourself.')).toBe(false)
})
