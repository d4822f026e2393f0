import { studentQuantile, studentTwoSided } from '../../src/numeric/student.ts'
import { numberIn, readRows } from './csv.ts'
import { type DataSet, figure } from './figure.ts'

export function studentSleep(): DataSet {
  const rows = readRows('student_sleep.csv')
  const hours = (drug: string) => rows.filter((row) => row.drug === drug).map((row) => numberIn(row, 'extra_sleep_h'))
  const second = hours('2')
  const { mean, t, df, p, lower, upper } = pairedT(hours('1').map((first, i) => first - second[i]!))
  return {
    title: 'Sleep gained with two drugs',
    about:
      'Ten people, two drugs each (Student 1908; `sleep` in R). The paired t test is no model of the engine; it stands here for the t distribution that meta-analysis and second outcomes use.',
    reproductions: [
      {
        model: 'Paired t test, drug 1 minus drug 2',
        source: "R's t.test",
        figures: [
          figure('mean, hours', '-1.58', mean),
          figure('t', '-4.0621', t),
          figure('degrees of freedom', '9', df),
          figure('p', '0.0028', p),
          figure('95 % interval, from', '-2.4599', lower),
          figure('95 % interval, to', '-0.7001', upper),
        ],
        reading: 'Equal to the last digit printed.',
      },
    ],
  }
}

function pairedT(differences: readonly number[]) {
  const n = differences.length
  const mean = differences.reduce((a, b) => a + b, 0) / n
  const variance = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (n - 1)
  const standardError = Math.sqrt(variance / n)
  const half = studentQuantile(0.975, n - 1) * standardError
  const t = mean / standardError
  return { mean, t, df: n - 1, p: studentTwoSided(t, n - 1), lower: mean - half, upper: mean + half }
}
