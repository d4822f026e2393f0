import { expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import { conclude } from './conclude.ts'
import { toldYes } from './gate.ts'
import { QUESTIONS, type QuestionId } from './questions.ts'
import { countingSeen, mayStartOnceSeen, type SeenSign, seenSign, stillSeen, stillTold } from './seen.ts'

const ON = '2026-03-01'
const saying = (...yes: readonly QuestionId[]): Answers => ({
  questions: Object.fromEntries(yes.map((id) => [id, 'yes' as const])),
})
const allSeen = (answers: Answers): readonly SeenSign[] => conclude(answers).signs.map((sign) => seenSign(sign, ON))
const mayStart = (answers: Answers, seen: readonly SeenSign[]) => mayStartOnceSeen(conclude(answers), seen)

test('a sign of two weeks holds tests back until a doctor has seen it', () => {
  expect(mayStart(saying('lump'), [])).toBe('diary')
  expect(mayStart(saying('lump'), allSeen(saying('lump')))).toBe('diary-and-trials')
})

test('a sign she is not sure of holds them back as well, until it was seen', () => {
  const unsure: Answers = { questions: { lump: 'not-sure' } }
  expect(mayStart(unsure, [])).toBe('diary')
  expect(mayStart(unsure, allSeen(unsure))).toBe('diary-and-trials')
  expect(mayStart({ questions: { lump: 'yes', weaker: 'not-sure' } }, allSeen(saying('lump')))).toBe('diary')
  // Now she is sure: that is new.
  expect(mayStart(saying('lump'), allSeen(unsure))).toBe('diary')
})

test('a second sign holds them back again, whatever was seen before', () => {
  expect(mayStart(saying('lump', 'weaker'), allSeen(saying('lump')))).toBe('diary')
})

test('a sign that rests on one more answer is new', () => {
  const before: Answers = { ...saying('numb-feet'), supplements: [{ vitaminB6Mg: 50 }] }
  const seen = allSeen(before)
  expect(mayStart(before, seen)).toBe('diary-and-trials')
  const now: Answers = { ...before, questions: { ...before.questions, 'b6-tingling': 'yes' } }
  expect(mayStart(now, seen)).toBe('diary')
})

test('no sign of today or of now is ever opened by having been seen, sure or not', () => {
  for (const { id } of QUESTIONS)
    for (const answer of ['yes', 'not-sure'] as const) {
      const answers: Answers = { questions: { [id]: answer } }
      const { mayStart: before, signs } = conclude(answers)
      const after = mayStart(answers, allSeen(answers))
      if (before === 'nothing') expect([id, after]).toEqual([id, 'nothing'])
      for (const sign of signs.filter(({ level }) => level !== 'two-weeks'))
        expect([id, countingSeen(sign, allSeen(answers))]).toEqual([id, null])
    }
})

test('what went away and comes back is new, and so is what she was told of it', () => {
  const seen = stillSeen(allSeen(saying('lump')), conclude(saying()).signs)
  expect(mayStart(saying('lump'), seen)).toBe('diary')

  const one = conclude(saying('kidney')).cautions.find(({ severity }) => severity === 'ask-first')!
  const told = [toldYes(one, ON)]
  expect(stillTold(told, conclude(saying('kidney', 'lump')).cautions)).toEqual(told)
  expect(stillTold(told, conclude(saying()).cautions)).toEqual([])
})
