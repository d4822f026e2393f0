import { fromCsv } from '@uncramp/report'
import { expect, test } from 'vitest'

const CRAMPS = 'id,night,start,minutes,rough_minutes,muscle,side,pain,state\n'
const NIGHTS = 'date,count,sleep_lost\n'

test.each([
  ['a missing column', 'date,sleep_lost\n', CRAMPS, { table: 'nights', row: 1, column: 'count' }],
  ['a column twice', 'date,count,sleep_lost,taken:a,taken:a\n', CRAMPS, { row: 1, column: 'taken:a' }],
  ['a column it does not know', 'date,count,sleep_lost,mood\n', CRAMPS, { row: 1, column: 'mood' }],
  ['a row that is too short', `${NIGHTS}2026-04-02,1\n`, CRAMPS, { table: 'nights', row: 2, column: null }],
  ['words for a number', `${NIGHTS}2026-04-02,many,\n`, CRAMPS, { row: 2, column: 'count' }],
  ['neither yes nor no', `${NIGHTS}2026-04-02,1,\n2026-04-03,1,maybe\n`, CRAMPS, { row: 3, column: 'sleep_lost' }],
  ['an open quotation mark', `${NIGHTS}2026-04-02,"1,\n`, CRAMPS, { row: 2, column: null }],
  [
    'words for minutes',
    NIGHTS,
    `${CRAMPS}a,2026-04-02,,long,,,,,over\n`,
    { table: 'cramps', row: 2, column: 'minutes' },
  ],
])('refuses %s, and says where', (_, nights, cramps, where) => {
  expect(fromCsv({ nights, cramps })).toMatchObject({ type: 'refused', problem: where })
})

test('takes a decimal comma, and passes over blank rows without losing count of them', () => {
  const read = fromCsv({ nights: NIGHTS, cramps: `${CRAMPS}\n,,,,,,,,\na,2026-04-02,,"2,5",,calf,left,7,over\n` })
  expect(read).toMatchObject({ type: 'read', cramps: [{ row: 4, record: { minutes: 2.5, muscle: 'calf', pain: 7 } }] })
})
