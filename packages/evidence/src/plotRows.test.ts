import { expect, test } from 'vitest'
import { evidence, isStanding, MEASURE_IDS, plotRows } from './index.ts'

const { studies, treatments } = evidence()
const plots = treatments.map(({ id, studyIds }) => ({ id, studyIds, plot: plotRows(id) }))

test('every effect with an interval of a standing study is in one panel of its treatment, or named as left out', () => {
  for (const { id, studyIds, plot } of plots) {
    const drawn = plot.panels.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== 'pooled'))
    for (const study of studies.filter(isStanding).filter((one) => studyIds.includes(one.id))) {
      const effects = study.effects.filter(({ interval }) => interval !== null)
      const rows = drawn.filter((row) => row.studyIds.includes(study.id))
      const out = plot.leftOut.filter(({ studyId }) => studyId === study.id).flatMap(({ outcomes }) => outcomes)
      expect(rows.length + out.length, `${id}: ${study.id}`).toBe(effects.length)
    }
  }
})

test('a standing study with nothing to draw is named once', () => {
  const heat = plotRows('heat')
  expect(heat.panels).toEqual([])
  expect(heat.leftOut.filter(({ because }) => because === 'nothing-to-draw').map(({ studyId }) => studyId)).toEqual(
    expect.arrayContaining(['moist-heat-dialysis', 'warm-compress-dialysis']),
  )
})

test('a withdrawn study is a row without a number, and in no panel', () => {
  const k2 = plotRows('vitamin-k2')
  expect(k2.withdrawn).toEqual([{ studyId: 'tan-2024', status: 'retracted-and-replaced' }])
  const gone = studies.filter((study) => !isStanding(study)).map(({ id }) => id)
  const drawn = plots.flatMap(({ plot }) => plot.panels.flatMap(({ rows }) => rows.flatMap(({ studyIds }) => studyIds)))
  expect(drawn.filter((id) => gone.includes(id))).toEqual([])
})

test('cramps a week come first, converted; ratios have panels of their own, around 1', () => {
  const { panels } = plotRows('magnesium')
  expect(panels.map(({ measure, scale }) => [measure, scale])).toEqual([
    ['cramps-a-week', 'difference'],
    ['cramps-time-not-said', 'difference'],
    ['change-from-start', 'difference'],
    ['a-quarter-fewer', 'ratio'],
  ])
  expect(panels.map(({ noEffect }) => noEffect)).toEqual([0, 0, 0, 1])
  expect(panels[0]!.rows.map(({ kind, studyIds, estimate, people }) => [kind, ...studyIds, estimate, people])).toEqual([
    ['trial', 'frusso-1999', 0.175, 42],
    ['trial', 'roguin-maor-2017', -0.38, 94],
    ['pooled', 'roguin-maor-2017', 'frusso-1999', 0.109317, 136],
    ['review', 'garrison-2020-cochrane', -0.18, 307],
  ])
})

test('1.2 cramps a night fewer are 8.4 a week fewer', () => {
  const [week] = plotRows('stretching').panels
  const first = week!.rows.find(({ studyIds }) => studyIds.includes('hallegraeff-2012'))!
  expect([first.estimate, ...first.interval].map((value) => value.toFixed(1))).toEqual(['-8.4', '-12.6', '-4.2'])
  expect(first.against).toBe('no-treatment')
})

test('a panel reaches from its lowest to its highest trial or review, and over no effect; what was pooled may not widen it', () => {
  const [noCramps] = plotRows('magnesium-pregnancy').panels.filter(({ measure }) => measure === 'no-cramps')
  expect(noCramps!.range).toEqual([0.49, 23.68])
  expect(noCramps!.rows.at(-1)!.kind).toBe('pooled')
  for (const { plot } of plots) {
    for (const { range, noEffect } of plot.panels) {
      expect(range[0]).toBeLessThanOrEqual(noEffect)
      expect(range[1]).toBeGreaterThanOrEqual(noEffect)
    }
  }
})

test('panels stand in one order in every treatment, and every measure is used', () => {
  const used = plots.map(({ plot }) => plot.panels.map(({ measure }) => measure))
  for (const measures of used) expect(measures).toEqual(MEASURE_IDS.filter((id) => measures.includes(id)))
  expect(new Set(used.flat())).toEqual(new Set(MEASURE_IDS))
})

test('a treatment that does not exist is refused', () => {
  expect(() => plotRows('magic')).toThrow('there is no treatment magic')
})

test('what a review says of another treatment is not said to be in this picture', () => {
  const [review] = plotRows('massage').leftOut.filter(({ studyId }) => studyId === 'hawke-2021-cochrane')
  expect(review!.because).toBe('another-treatment')
  expect(plotRows('stretching').leftOut).toContainEqual({
    studyId: 'hawke-2021-cochrane',
    outcomes: ['severity_0_10'],
    because: 'same-trials',
  })
})
