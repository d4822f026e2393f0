import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chiSquaredAbove } from './chiSquared.ts'
import { rootBetween } from './root.ts'
import { studentQuantile, studentTwoSided } from './student.ts'

/** R's pt, qt and pchisq; fixtures/meta/make.R writes them. */
const reference: {
  student: { df: number; t: number; twoSided: number }[]
  studentQuantile: { df: number; p: number; t: number }[]
  chiSquared: { df: number; x: number; above: number }[]
} = JSON.parse(readFileSync(new URL('../../fixtures/meta/distributions.json', import.meta.url), 'utf8'))

const relative = (ours: number, theirs: number) => (theirs === 0 ? Math.abs(ours) : Math.abs(ours / theirs - 1))

test("Student's t as R has it, in its tails too", () => {
  for (const { df, t, twoSided } of reference.student) {
    expect(relative(studentTwoSided(t, df), twoSided), `t ${t}, df ${df}`).toBeLessThan(1e-10)
    expect(studentTwoSided(-t, df)).toBe(studentTwoSided(t, df))
  }
  for (const { df, p, t } of reference.studentQuantile) {
    expect(relative(studentQuantile(p, df), t), `p ${p}, df ${df}`).toBeLessThan(1e-9)
  }
})

test('chi-squared as R has it, in its tail too', () => {
  for (const { df, x, above } of reference.chiSquared) {
    expect(relative(chiSquaredAbove(x, df), above), `x ${x}, df ${df}`).toBeLessThan(1e-10)
  }
})

test('a root is found to the last digit, at an end too, and a missing one is refused', () => {
  expect(rootBetween((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15)
  expect(rootBetween((x) => 3 - x, 0, 10)).toBe(3)
  expect(rootBetween((x) => x, -1, 0)).toBeCloseTo(0, 15)
  expect(() => rootBetween((x) => x * x + 1, 0, 1)).toThrow('no change of sign between 0 and 1')
})
