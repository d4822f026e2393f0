import { describe, expect, test } from 'vitest'
import { problemSentence } from '../problem.ts'
import type { DateOrder } from './dateParts.ts'
import { readDates } from './dates.ts'

const read = (texts: readonly string[], order?: DateOrder) =>
  readDates(
    texts.map((text, i) => ({ row: i + 2, text })),
    'date',
    order,
  )
const dates = (texts: readonly string[], order?: DateOrder) => {
  const result = read(texts, order)
  return result.type === 'dated' ? result.dates : result
}
const sentence = (texts: readonly string[], order?: DateOrder) => {
  const result = read(texts, order)
  return result.type === 'refused' ? problemSentence(result.problem) : JSON.stringify(result)
}

describe('dates', () => {
  test.each([
    ['ISO', '2026-04-13'],
    ['ISO without dashes', '20260413'],
    ['year first with slashes', '2026/04/13'],
    ['year first with dots', '2026.4.13'],
    ['day first with slashes', '13/04/2026'],
    ['day first without zeros', '13/4/2026'],
    ['day first with dashes', '13-04-2026'],
    ['day first with dots', '13.04.2026'],
    ['month first', '04/13/2026'],
    ['with midnight, as programs add it', '2026-04-13T00:00:00.000Z'],
    ['with midnight on a 12-hour clock', '4/13/2026 12:00:00 AM'],
    ['with a morning time', '2026-04-13 07:30'],
    ['with the evening before', '2026-04-12T23:30:00+02:00'],
  ])('are read: %s', (_name, text) => expect(dates([text])).toEqual(['2026-04-13']))

  test('with an evening time on a 12-hour clock belong to the next morning', () => {
    expect(dates(['4/12/2026 11:30 PM', '4/14/2026 6:05 a.m.'])).toEqual(['2026-04-13', '2026-04-14'])
  })

  test('settle day and month by one day above 12 anywhere in the file', () => {
    expect(dates(['03/04/2026', '13/04/2026'])).toEqual(['2026-04-03', '2026-04-13'])
    expect(dates(['03/04/2026', '04/13/2026'])).toEqual(['2026-03-04', '2026-04-13'])
  })

  test('with dots are day first, wherever they are written', () => {
    expect(dates(['03.04.2026'])).toEqual(['2026-04-03'])
  })

  test('that nothing settles are asked about, with what each order would mean', () => {
    expect(read(['03/04/2026', '05/04/2026'])).toEqual({
      type: 'question',
      ask: 'date-order',
      example: '03/04/2026',
      options: [
        { order: 'd/m/y', from: '2026-04-03', to: '2026-04-05' },
        { order: 'm/d/y', from: '2026-03-04', to: '2026-05-04' },
      ],
    })
  })

  test('are read in the order the person then gives', () => {
    expect(dates(['03/04/2026', '05/04/2026'], 'd/m/y')).toEqual(['2026-04-03', '2026-04-05'])
    expect(dates(['03/04/2026', '05/04/2026'], 'm/d/y')).toEqual(['2026-03-04', '2026-05-04'])
  })

  test('that mean the same in both orders need no question', () => {
    expect(dates(['04/04/2026', '05/05/2026'])).toEqual(['2026-04-04', '2026-05-05'])
  })

  test('with years of two digits are asked about, unless only one order is possible', () => {
    expect(read(['03/04/26', '13/04/26'])).toMatchObject({
      type: 'question',
      options: [{ order: 'd/m/y' }, { order: 'y/m/d' }],
    })
    expect(dates(['04/13/26', '04/14/26'])).toEqual(['2026-04-13', '2026-04-14'])
    expect(dates(['13.04.26'])).toEqual(['2026-04-13'])
  })

  test('that do not exist never settle the order behind the back of the person', () => {
    expect(read(['30/02/26', '28/02/26'])).toMatchObject({ type: 'question', options: [{ order: 'y/m/d' }] })
    expect(sentence(['30/02/26', '28/02/26'], 'd/m/y')).toMatch(
      /^Row 2, column "date": "30\/02\/26" is not a day that exists/,
    )
  })

  test('in two orders are refused by naming the two rows', () => {
    expect(sentence(['13/04/2026', '03/04/2026', '04/14/2026'])).toBe(
      'Rows 2 and 4, column "date": "13/04/2026" is day first, but "04/14/2026" is month first. Write dates like 2026-04-02, all in the same way.',
    )
    expect(sentence(['2026-04-13', '14/04/2026'])).toMatch(/^Rows 2 and 3,/)
  })

  test('that cannot be read in the order the person gave are refused by naming one', () => {
    expect(sentence(['03/04/2026', '13/04/2026'], 'm/d/y')).toMatch(
      /^Row 3, column "date": "13\/04\/2026" cannot be read month first/,
    )
  })

  test('as whole numbers are steps in time, also below zero', () => {
    expect(read(['-11', '0', '99'])).toEqual({ type: 'numbered', numbers: [-11, 0, 99] })
    expect(read(['1.0', '2,0', '+3'])).toEqual({ type: 'numbered', numbers: [1, 2, 3] })
    expect(read(['-9999', '9999'])).toEqual({ type: 'numbered', numbers: [-9999, 9999] })
  })
})
