import { describe, expect, test } from 'vitest'
import { problemSentence } from '../problem.ts'
import { suggestColumns } from './columns.ts'
import { type ImportChoices, type ImportedNights, importNights } from './importNights.ts'
import { nightRecords } from './nightRecords.ts'
import { readTable, type Table } from './table.ts'

const BASIC = { date: 'date', count: 'count' }
const WITH_TREATMENT = { ...BASIC, treatment: 'treatment' }

function table(...lines: readonly string[]): Table {
  const result = readTable(lines.join('\n'))
  if (result.type === 'refused') throw new Error(problemSentence(result.problem))
  return result.table
}
const run = (lines: readonly string[], choices: ImportChoices = BASIC) => importNights(table(...lines), choices)

function read(lines: readonly string[], choices: ImportChoices = BASIC): ImportedNights {
  const result = run(lines, choices)
  if (result.type !== 'read') throw new Error(JSON.stringify(result))
  return result
}
const counts = (lines: readonly string[], choices?: ImportChoices) =>
  read(lines, choices).nights.map(({ count }) => count)
const treatments = (lines: readonly string[], choices: ImportChoices = WITH_TREATMENT) =>
  read(lines, choices).nights.map(({ treatments }) => treatments)
const notes = (lines: readonly string[], choices?: ImportChoices) => read(lines, choices).notes.map(({ type }) => type)

describe('nights of a table', () => {
  test('are found by the names of their columns, in any order', () => {
    const lines = ['mood,Krämpfe,when', 'good,2,2026-04-01', 'bad,0,2026-04-02']
    expect(read(lines, { date: 'when', count: 'Krämpfe' })).toMatchObject({
      firstNight: '2026-04-01',
      nights: [{ count: 2 }, { count: 0 }],
    })
  })

  test('come in the order of the calendar, whatever the order of the rows', () => {
    expect(counts(['date,count', '2026-04-03,3', '2026-04-01,1', '2026-04-02,2'])).toEqual([1, 2, 3])
  })

  test('carry pain and minutes, with decimal point or comma', () => {
    const lines = ['date;count;pain;minutes', '2026-04-01;1;4,5;2.25', '2026-04-02;0;;NA']
    expect(read(lines, { ...BASIC, pain: 'pain', minutes: 'minutes' }).nights).toEqual([
      { count: 1, treatments: [], pain: 4.5, minutes: 2.25 },
      { count: 0, treatments: [], pain: null, minutes: null },
    ])
  })

  test('are those of one person when the file holds many', () => {
    const lines = ['id,date,count', '1,2026-04-01,1', '2,2026-04-01,7', '1,2026-04-02,2']
    expect(counts(lines, { ...BASIC, where: { column: 'id', value: '1' } })).toEqual([1, 2])
  })

  test('become records of a diary, and unknown nights get none', () => {
    const lines = ['date,count,treatment', '2026-04-01,1,none', '2026-04-02,,magnesium', '2026-04-03,0,magnesium']
    const imported = read(lines, WITH_TREATMENT)
    expect(nightRecords(imported, imported.firstNight!)).toEqual([
      { date: '2026-04-01', count: 1, sleepLost: null, exposures: {}, taken: { magnesium: false } },
      { date: '2026-04-03', count: 0, sleepLost: null, exposures: {}, taken: { magnesium: true } },
    ])
  })
})

describe('a date without a row', () => {
  const GAPS = ['date,count', '2026-04-01,1', '2026-04-04,2']

  test('is asked about, never assumed', () => {
    const question = { type: 'question', ask: 'missing-nights', missing: 2, from: '2026-04-01', to: '2026-04-04' }
    expect(run(GAPS)).toEqual(question)
  })

  test('is unknown or zero, as the person says', () => {
    expect(counts(GAPS, { ...BASIC, missing: 'unknown' })).toEqual([1, null, null, 2])
    expect(counts(GAPS, { ...BASIC, missing: 'zero' })).toEqual([1, 0, 0, 2])
  })

  test('is counted as none only with a note that says how many', () => {
    const texts = (lines: readonly string[]) => read(lines, { ...BASIC, missing: 'zero' }).notes.map(({ text }) => text)
    expect(texts(GAPS)).toEqual(['2 nights without a row were counted as none.'])
    expect(texts(['date,count', '2026-04-01,1', '2026-04-03,2'])).toEqual([
      '1 night without a row was counted as none.',
    ])
    expect(texts(['date,count', '2026-04-01,1', '2026-04-02,2'])).toEqual([])
  })

  test('can be unknown for longer than a year, and none for a year', () => {
    const years = ['date,count', '2026-04-02,2', '1996-04-02,0']
    expect(counts(years, { ...BASIC, missing: 'unknown' })).toHaveLength(10_958)
    const oneYear = ['day,count', '1,2', '368,0']
    const choices = { date: 'day', count: 'count', missing: 'zero' } as const
    expect(counts(oneYear, choices)).toHaveLength(368)
    expect(run(['day,count', '1,2', '369,0'], choices)).toMatchObject({ type: 'refused' })
  })

  test('is not asked about when there is none', () => {
    expect(counts(['date,count', '2026-04-01,1', '2026-04-02,2'])).toEqual([1, 2])
  })

  test('stays unknown where the treatment changed meanwhile, though missing nights are zero', () => {
    const lines = ['date,count,treatment', '2026-04-01,1,off', '2026-04-03,1,off', '2026-04-05,1,on']
    const choices = { ...WITH_TREATMENT, missing: 'zero' } as const
    expect(counts(lines, choices)).toEqual([1, 0, 1, null, 1])
    expect(notes(lines, choices)).toEqual(['counted-as-none', 'between-treatments'])
  })

  test('a row with an empty count is unknown, also when missing nights are zero', () => {
    const empty = ['', 'NA', 'n/a', '-', '?', '.']
    const lines = ['date,count', '2026-04-01,1', ...empty.map((text, i) => `2026-04-0${i + 2},${text}`)]
    expect(counts(lines, { ...BASIC, missing: 'zero' })).toEqual([1, null, null, null, null, null, null])
  })

  test('in numbered rows is a number that is left out', () => {
    const lines = ['day,count', '-1,1', '1,3']
    const choices = { date: 'day', count: 'count' }
    expect(run(lines, choices)).toMatchObject({ ask: 'missing-nights', missing: 1, from: '-1', to: '1' })
    expect(read(lines, { ...choices, missing: 'unknown' })).toMatchObject({
      firstNight: null,
      nights: [{ count: 1 }, { count: null }, { count: 3 }],
      notes: [{ type: 'numbered-rows' }],
    })
  })
})

describe('counts', () => {
  test('may be written 2, 2.0 or "2,0"', () => {
    expect(counts(['date,count', '2026-04-01,2', '2026-04-02,2.0', '2026-04-03,"2,0"'])).toEqual([2, 2, 2])
  })

  test('written as yes and no are nights with cramps, and a note says so', () => {
    for (const [yes, no] of [
      ['yes', 'no'],
      ['TRUE', 'FALSE'],
      ['y', 'N'],
    ]) {
      const lines = ['date,count', `2026-04-01,${yes}`, `2026-04-02,${no}`, '2026-04-03,']
      expect(counts(lines)).toEqual([1, 0, null])
      expect(notes(lines)).toEqual(['yes-no-counts'])
    }
  })

  test('of numbered rows may be of a month', () => {
    expect(counts(['month,y', '1,3100', '2,0'], { date: 'month', count: 'y' })).toEqual([3100, 0])
  })

  test('that are all unknown give nights, and a note', () => {
    expect(notes(['date,count', '2026-04-01,', '2026-04-02,NA'])).toEqual(['no-night-recorded'])
  })

  test('of yes and no may repeat a row word for word, and a note says which', () => {
    const lines = ['date,count', '2026-04-01,yes', '2026-04-02,no', '2026-04-02,no']
    expect(counts(lines)).toEqual([1, 0])
    expect(read(lines).notes[0]?.text).toBe('Rows that repeat an earlier row word for word were read once: 4.')
  })
})

describe('treatments', () => {
  const lines = (...labels: readonly string[]) => [
    'date,count,treatment',
    ...labels.map((label, i) => `2026-04-${String(i + 1).padStart(2, '0')},1,${label}`),
  ]

  test('as numbers are how much of it there was', () => {
    expect(treatments(lines('0', '0.5', '1'))).toEqual([[0], [0.5], [1]])
  })

  const off = ['none', 'No', 'off', 'control', 'usual', 'placebo', 'baseline', 'without', '-', '0']
  test.each([...off, 'Usual care', 'no magnesium', 'Without tablets', 'no-tea'])(
    'are compared with nights that say %j',
    (off) => {
      expect(treatments(lines('stretching', off))).toEqual([[1], [0]])
      expect(read(lines('stretching', off), WITH_TREATMENT)).toMatchObject({
        treatmentLabels: ['stretching'],
        controlLabel: off,
        notes: [],
      })
    },
  )

  test.each(['North', 'Noël', 'no. 2', 'No 5', 'nothing by mouth', 'usually'])('called %j are no off word', (label) => {
    expect(treatments(lines('stretching', label))).toEqual([[0], [1]])
  })

  test('with several off words are compared with all of them, and a note names each', () => {
    const three = lines('baseline', 'drug', 'no drug', 'Placebo')
    expect(read(three, WITH_TREATMENT)).toMatchObject({
      treatmentLabels: ['drug'],
      notes: [
        {
          type: 'controls-merged',
          text: '"baseline" and "no drug" and "Placebo" were all read as nights without the treatment.',
        },
      ],
    })
  })

  test('given as numbers are the same however the number is written', () => {
    const doses = lines('0', '"0,50"', '0.5', '1')
    const choices = { ...WITH_TREATMENT, control: '0.0' }
    expect(read(doses, choices)).toMatchObject({ treatmentLabels: ['0,50', '1'], controlLabel: '0' })
    expect(treatments(doses, choices)).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ])
    expect(notes(doses, choices)).toEqual(['spellings-merged'])
  })

  test('of several labels are one column each, in the order of the nights', () => {
    const three = lines('none', 'magnesium', 'stretching', 'none')
    expect(treatments(three)).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ])
    expect(read(three, WITH_TREATMENT).treatmentLabels).toEqual(['magnesium', 'stretching'])
  })

  test('are compared with the label the person names', () => {
    const choices = { ...WITH_TREATMENT, control: 'tea' }
    expect(read(lines('milk', 'tea'), choices)).toMatchObject({ treatmentLabels: ['milk'], controlLabel: 'tea' })
    expect(treatments(lines('milk', 'tea'), choices)).toEqual([[1], [0]])
  })

  test('without an off word are compared with the earliest, and a note says so', () => {
    const newestFirst = ['date,count,treatment', '2026-04-02,1,milk', '2026-04-01,1,tea']
    expect(read(newestFirst, WITH_TREATMENT)).toMatchObject({
      treatmentLabels: ['milk'],
      controlLabel: 'tea',
      notes: [{ type: 'control-chosen' }],
    })
  })

  test('that never vary leave nothing to compare, and a note says so', () => {
    expect(read(lines('tea', 'tea'), WITH_TREATMENT)).toMatchObject({
      treatmentLabels: [],
      notes: [{ type: 'nothing-to-compare' }],
    })
  })

  test('that differ by capitals are one, and a note says so', () => {
    expect(notes(lines('none', 'Tea', 'tea'), WITH_TREATMENT)).toEqual(['spellings-merged'])
  })

  test('may be missing on a night that is not recorded', () => {
    expect(treatments(['date,count,treatment', '2026-04-01,1,on', '2026-04-02,,', '2026-04-03,2,off'])).toEqual([
      [1],
      [1],
      [0],
    ])
  })
})

describe('columns', () => {
  test('are proposed by name and content', () => {
    const suggestions = suggestColumns(table('Night,Cramps,Medication,Pain (0-10),Minutes', '1/4/2026,2,none,4,3'))
    expect(suggestions).toEqual({
      date: ['Night'],
      count: ['Cramps'],
      treatment: ['Medication'],
      pain: ['Pain (0-10)'],
      minutes: ['Minutes'],
    })
  })

  test('that might be either are both proposed, for the person to choose', () => {
    const suggestions = suggestColumns(table('entered,night,left,right', '2026-04-02,2026-04-01,1,2'))
    expect(suggestions).toMatchObject({ date: ['entered', 'night'], count: ['left', 'right'] })
  })

  test('that name what is counted come before those that only say number or count', () => {
    const count = (header: string, row: string) => suggestColumns(table(header, row)).count
    expect(count('Date,Number of glasses,Cramps', '2026-04-01,3,0')[0]).toBe('Cramps')
    expect(count('Date,Step count,Leg cramps', '2026-04-01,90,0')[0]).toBe('Leg cramps')
    expect(count('Date,Cramp pain,Cramps', '2026-04-01,3,0')[0]).toBe('Cramps')
    expect(count('Date,Number of glasses,Count', '2026-04-01,3,0')[0]).toBe('Count')
  })

  test('of how long it took are never proposed as a count', () => {
    const count = (header: string, row: string) => suggestColumns(table(header, row)).count
    expect(count('date,cramp duration,x', '2026-04-01,3,0')).toEqual(['x'])
    expect(count('date,minutes', '2026-04-01,2000')).toEqual([])
    expect(count('date,cramps (min),cramps', '2026-04-01,3,0')).toEqual(['cramps'])
  })

  test('whose name fits and whose content does not are not proposed', () => {
    expect(suggestColumns(table('date,count', 'spring,many'))).toMatchObject({ date: [], count: [] })
  })
})
