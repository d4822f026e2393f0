import { LONGEST_QUESTION, MOST_QUESTIONS, ownQuestionsIn } from '@uncramp/report'
import { expect, test } from 'vitest'
import { faultOf, questionsEdit } from './visitQuestions.ts'

test('a question is refused when it says nothing, is too long, or stands there in other capitals', () => {
  expect(faultOf('  ', [])).toBe('empty')
  expect(faultOf('a'.repeat(LONGEST_QUESTION + 1), [])).toBe('too-long')
  expect(faultOf('is it  my back?', ['Is it my back?'])).toBe('taken')
  expect(faultOf('Is it my back?', [])).toBe(null)
})

test('one more than the page can hold is refused, and says so before anything is lost', () => {
  const full = Array.from({ length: MOST_QUESTIONS }, (_, i) => `Question ${i}?`)
  expect(faultOf('And this?', full)).toBe('full')
  expect(faultOf('And this?', full.slice(1))).toBe(null)
})

test('what is kept is read back; what another version wrote is left out and never put right', () => {
  const edit = questionsEdit(['Is it my back?'])
  const read = (value: unknown) => ownQuestionsIn({ 'visit.questions': value })
  expect(edit).toMatchObject({ key: 'visit.questions' })
  expect(read(['Is it my back?'])).toEqual(['Is it my back?'])
  expect(read('Is it my back?')).toEqual([])
  expect(read([7, '', ' two\nlines ', 'a'.repeat(LONGEST_QUESTION + 1)])).toEqual(['two lines'])
  expect(read(Array(40).fill('Why?'))).toHaveLength(MOST_QUESTIONS)
  expect(ownQuestionsIn({})).toEqual([])
})
