import type { Interval } from './answer.ts'
import type { Diary } from './diary.ts'

/** A rate in words: "about 4.9 cramps a week". */
export function perWeek(value: number, diary: Diary): string {
  return `${amount(value)} ${events(diary)} ${period(diary)}`
}

export function between({ q025, q975 }: Interval): string {
  return `between ${amount(q025)} and ${amount(q975)}`
}

/** Headaches, seizures: what is not cramps goes by the name of its column. */
export function events({ countColumn }: Diary): string {
  return /cramp/i.test(countColumn) ? 'cramps' : `of "${countColumn}"`
}

/** Numbered rows may be days or months, so a week is not known there. */
function period({ numberedBy }: Diary): string {
  return numberedBy === null ? 'a week' : `in 7 steps of "${numberedBy}"`
}

/** What one row of the diary stands for. */
export function steps({ numberedBy }: Diary): string {
  return numberedBy === null ? 'nights' : `steps of "${numberedBy}"`
}

/** Two figures are all that nights like these can carry. */
export function amount(value: number): string {
  if (value < 0.05) return 'less than 0.1'
  return value < 9.95 ? value.toFixed(1) : String(Math.round(value))
}

/** A chance is never 0 or 100 in 100. */
export function chance(probability: number): string {
  if (probability < 0.01) return 'less than 1 in 100'
  return probability > 0.99 ? 'more than 99 in 100' : `${Math.round(probability * 100)} in 100`
}

/** A rate ratio as counts out of ten: 0.62 reads "about 6". */
export function ofTen(ratio: number): string {
  if (ratio < 0.05) return 'fewer than 1'
  return `about ${Math.max(1, Math.round(ratio * 10))}`
}

export function betweenOfTen({ q025, q975 }: Interval): string {
  const whole = (ratio: number) => String(Math.round(ratio * 10))
  return `between ${whole(q025)} and ${whole(q975)}`
}
