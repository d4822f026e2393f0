import { expect, test } from 'vitest'
import * as de from './de/index.ts'
import * as en from './en/index.ts'
import * as es from './es/index.ts'

type Said = readonly (readonly [path: string, text: string])[]

function texts(part: unknown, path: string): Said {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(Object(part)).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const english = texts(en, 'en')
const spanish = texts(es, 'es')
const german = texts(de, 'de')

const saying = (all: Said, never: readonly RegExp[]) => all.filter(([, text]) => never.some((one) => one.test(text)))

/** "If you have ..." leaves it open; "you have ..." tells. */
const leftOpen = /\b(if|when|while|until|unless|whether|do) you (do not |don't )?have\b/gi

test('no English text names a diagnosis as hers, or calls anything harmless', () => {
  const open: Said = english.map(([path, text]) => [path, text.replace(leftOpen, '')])
  const never = [
    /\byou (do not |don't )?have\b(?! to)/i,
    /\bthis is\b/i,
    /\bit is only\b/i,
    /\brule[ds]? out\b/i,
    /\bsafe(r|st|ly)?\b/i,
    /\byou are fine\b|\bnothing to worry/i,
    /\bnatural\b/i,
    /\bals\b|\bmotor neuron/i,
  ]
  expect(saying(open, never)).toEqual([])
})

test('no English text promises more than is known, or counts in hundredths', () => {
  const never = [
    /%|\bper cent\b|\bpercent\b|\bchances? (of|that)\b/i,
    /\b(0|100) (in|of|out of) (10|100)\b|\b(10) (in|of|out of) 10\b/i,
    /\bsignificant|\bproven\b|\bproof\b|\bcur(e|es|ed|ing)\b|\bmiracle\b/i,
    /!/,
  ]
  expect(saying(english, never)).toEqual([])
})

test('English words are those that people use', () => {
  const never = [
    /\bGPs?\b/,
    /\b(supplement|diuretic|baseline|placebo|statistical|randomi[sz]ed|confidence interval)s?\b/i,
    /\btrial arms?\b/i,
  ]
  expect(saying(english, never)).toEqual([])
})

test('no English text tells to start, stop or change a prescribed medicine, or to take quinine', () => {
  const own = /\bdo not (stop|start|change|double|halve) (it|them|(a|any|the|this) (medicine|pill)s?) yourself\b/i
  const stops = saying(english, [/\b(stop|start|change|double|halve)\b[^.?]*\b(medicine|pill)/i])
  expect(stops.filter(([, text]) => !own.test(text))).toEqual([])
  const quinine = saying(english, [/\b(take|try|drink|buy|use)\b[^.?]*\b(quinine|tonic)/i])
  expect(quinine.filter(([, text]) => !/\bdo not\b|\bnever\b/i.test(text))).toEqual([])
})

test("no text names a country's number", () => {
  const numbers = [/\b(112|911|999|988|111|116 ?123)\b/]
  expect(saying([...english, ...spanish, ...german], numbers)).toEqual([])
})

test('no Spanish text names a diagnosis as hers, calls anything harmless, or promises more than is known', () => {
  const never = [
    /\busted (no )?(tiene|padece|sufre)\b/i,
    /\b(segur[oa]s?|inofensiv[oa]s?|natural(es)?)\b/i,
    /\bno hay de qué preocuparse\b/i,
    /%|\bpor ciento\b/i,
    /\bsignificativ|\b(com)?probad[oa]s?\b|\bdemostrad[oa]s?\b|\bcuran?\b|\bcurar\b|\bmilagro/i,
    /[!¡]/,
    /\bplacebo\b|\bdiurétic/i,
  ]
  expect(saying(spanish, never)).toEqual([])
})

test('no German text names a diagnosis as hers, calls anything harmless, or promises more than is known', () => {
  const never = [
    /\bSie (haben|leiden)\b(?! (zu|es)\b)/,
    /\b(harmlos|ungefährlich|unbedenklich|natürlich(e[rnms]?)?)\b/i,
    /\bkein Grund zur Sorge\b/i,
    /%|\bProzent\b/i,
    /\bsignifikant|\bbewiesen\b|\berwiesen\b|\bheil(t|en|bar)\b|\bHeilung\b|\bWunder/i,
    /!/,
    /\bPlacebo|\bDiuretik/i,
  ]
  expect(saying(german, never)).toEqual([])
})
