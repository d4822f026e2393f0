import type { Ending } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { resultWords } from './resultWords.ts'

const ENDINGS: readonly Ending[] = [
  { type: 'helps', worthwhile: true },
  { type: 'helps', worthwhile: false },
  { type: 'nothing-worth-having' },
  { type: 'makes-it-worse' },
  { type: 'cannot-tell-yet', leaning: 'none', because: 'undecided' },
]
const CHANCES = [3, 30, 50, 70, 90, 99]
const RATIOS = [0.3, 0.5, 0.8, 1, 1.5]

/** All that a result may say. */
function saidOf(called: string | null): readonly string[] {
  const told = resultWords(called)
  const { withNights, othersText, othersNone, hidden, name, part } = told
  return [
    ...ENDINGS.flatMap((ending) => [told.title(ending), told.titleAtEnd(ending)]),
    ...(['too-early', 'recording-differs', 'not-testable', 'undecided'] as const).map(told.because),
    ...CHANCES.flatMap((n) => [told.leaning(n), told.hundred(n), told.hundredWorse(n)]),
    ...RATIOS.map(told.yoursText),
    told.rangePicture('a', 'b', 'c', 'd'),
    told.asDoneText(1, 2),
    told.from('2 April'),
    ...[withNights, othersText, othersNone, hidden, name, part.treatment, part.control],
  ]
}

test('a result of something else never speaks of stretching', () => {
  expect(saidOf('warm socks').filter((text) => /stretch/i.test(text))).toEqual([])
  expect(saidOf(null).some((text) => /stretch/i.test(text))).toBe(true)
})

test('its ending, its leaning and its place in the list say what it was', () => {
  const told = resultWords('warm socks')
  expect(told.title({ type: 'helps', worthwhile: true })).toBe('Warm socks: It helps you')
  expect(told.leaning(90)).toBe('By your nights, this very likely helps you: warm socks.')
  expect(told.from('2 April')).toBe('Warm socks, from 2 April')
})

test('one ending reads one way, whatever was tested: each has a title of its own', () => {
  for (const called of [null, 'warm socks'])
    expect(new Set(ENDINGS.map(resultWords(called).title)).size).toBe(ENDINGS.length)
})
