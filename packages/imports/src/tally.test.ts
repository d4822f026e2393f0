import { expect, test } from 'vitest'
import { createTally } from './tally.ts'

test('a row that was met and never told of is thrown back: the importer lost it', () => {
  const tally = createTally()
  tally.row()
  expect(() => tally.finish()).toThrow('rows lost: 1 met, 0 told of')
})

test('a reason has all its rows, and the places of the first few in words that fit a sentence', () => {
  const tally = createTally()
  for (let row = 1; row <= 20; row += 1) {
    tally.row()
    tally.leaveOut('no-date', { row, text: `${'x'.repeat(100)}\n` })
  }
  const [found] = tally.finish().leftOut
  expect(found).toMatchObject({ reason: 'no-date', rows: 20 })
  expect(found?.places.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5])
  expect(found?.places[0]?.text).toBe(`${'x'.repeat(40)}…`)
})

test('rows taken back are no longer read, and still counted', () => {
  const tally = createTally()
  for (let row = 0; row < 3; row += 1) {
    tally.row()
    tally.read()
  }
  tally.takeBack('repeat', 2)
  tally.takeBack('broken', 0)
  expect(tally.finish()).toEqual({ rows: 3, read: 1, leftOut: [{ reason: 'repeat', rows: 2, places: [] }] })
})
