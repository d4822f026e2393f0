import { addNights, type Night, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { associate } from '../engine/associate.ts'
import { factorProblem, factorsOf, isEnough, linkOf, tailOf } from './factors.ts'

const NIGHTS = 100
const FACTORS = 10
const FIRST = toNightDate('2026-01-01')

/** A habit that comes in spells, as cramps do, and has nothing to do with them. One seed, one habit. */
function habit(seed: number): readonly boolean[] {
  const { counts } = simulateNights({ seed, nights: NIGHTS, rate: 0.7, sigma: 0.7, rho: 0.6 })
  return counts.map((count) => (count ?? 0) > 0)
}

/** A diary of cramps with a night in ten not written down, and habits beside it; `ratio` is that of the first. */
function diaryOf(seed: number, habits: readonly (readonly boolean[])[], ratio: number): readonly Night[] {
  const treatments = habits[0]!.map((there) => [there ? 1 : 0])
  const { counts } = simulateNights({ seed, nights: NIGHTS, rate: 0.6, missing: 0.1, treatments, ratios: [ratio] })
  return counts.map((count, t) => {
    const exposures = Object.fromEntries(habits.map((each, i) => [`habit-${i}`, each[t] === true]))
    return sampleNight(addNights(FIRST, t), { count, exposures })
  })
}

/** As the page does: everything with nights enough is looked at, and each is asked for more the more there are. */
function linksOf(nights: readonly Night[], ids?: readonly string[]) {
  const looked = factorsOf(nights).filter(isEnough)
  return looked
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ id }) => {
      const answer = associate(
        factorProblem(nights, id, () => []),
        tailOf(looked.length),
      )
      return answer.type === 'estimated' ? linkOf(answer) : 'unclear'
    })
}

test('of ten habits that do nothing, one is called a link in at most two diaries of twenty', {
  timeout: 60_000,
}, () => {
  const diaries = Array.from({ length: 20 }, (_, d) => {
    const habits = Array.from({ length: FACTORS }, (_, i) => habit(1000 + d * FACTORS + i))
    return diaryOf(d + 1, habits, 1)
  })
  const fooled = diaries.filter((nights) => linksOf(nights).some((link) => link !== 'unclear'))
  expect(fooled.length).toBeLessThanOrEqual(2)
})

test('a habit with three times the cramps is mostly found among ten', { timeout: 60_000 }, () => {
  const found = Array.from({ length: 12 }, (_, d) => {
    const habits = Array.from({ length: FACTORS }, (_, i) => habit(5000 + d * FACTORS + i))
    return linksOf(diaryOf(d + 101, habits, 3), ['habit-0'])[0]
  })
  expect(found.filter((link) => link === 'more').length).toBeGreaterThanOrEqual(8)
  expect(found).not.toContain('fewer')
})
