import { addDays } from '../calendar.ts'
import type { ReportNight } from '../diary.ts'
import type { Asked, PageBlood, PageCheck, PageInput, PageMedicine, PageSupplement, PageTest } from './input.ts'
import { firstNightOf, type PageWeek, type Period, periodOf, weeksOf } from './period.ts'
import { type Place, placesOf, typical } from './places.ts'
import { type TestOnPage, testOnPage } from './tests.ts'

/** Something done on some nights, outside of any test: it shows nothing by itself. */
export interface Tried {
  readonly name: string
  readonly nights: number
}

/** A thing of the day before. */
export interface ExposureDays {
  readonly name: string
  readonly days: number
  /** Days on which it was asked. */
  readonly of: number
}

/** Questions she may want to ask. They name no answer. */
export type VisitQuestion = 'signs' | 'medicine' | 'blood' | 'go-on' | 'next'

/** What stands on the doctor's page. Numbers are not rounded; what is null is not known. */
export interface DoctorPage {
  readonly today: string
  readonly period: Period
  readonly sex: 'female' | 'male' | null
  readonly age: number | null
  /** Of the period: nights with a count, and those of which nobody knows. */
  readonly known: number
  readonly unknown: number
  /** Cramps of the nights with a count, and how many that is in 7 nights. null: no night has one. */
  readonly cramps: number
  readonly perWeek: number | null
  /** Nights with a cramp, of those with a count. */
  readonly withCramps: number
  /** Nights slept badly, of those on which it was asked. null: she left sleep out. */
  readonly sleptBadly: { readonly nights: number; readonly of: number } | null
  readonly weeks: readonly PageWeek[]
  /** Cramps with a record of their own. */
  readonly recorded: number
  readonly places: readonly Place[]
  /** Median of all. */
  readonly pain: number | null
  readonly minutes: number | null
  /** Those whose minutes were said afterwards; they are not in the median. */
  readonly roughMinutes: number
  /** The latest first. */
  readonly tests: readonly TestOnPage[]
  readonly tried: readonly Tried[]
  readonly check: PageCheck | null
  readonly conditions: readonly Asked[] | null
  /** undefined: she left them out. */
  readonly medicines: readonly PageMedicine[] | null | undefined
  readonly supplements: readonly PageSupplement[] | null | undefined
  readonly blood: readonly PageBlood[]
  readonly exposures: readonly ExposureDays[]
  readonly food: readonly string[]
  readonly questions: readonly VisitQuestion[]
  /** Hers, in her own words. */
  readonly ownQuestions: readonly string[]
}

/** One page for a doctor, out of a diary. The same input gives the same page. */
export function doctorPage(input: PageInput): DoctorPage {
  const { today, choice, nameOf } = input
  const nights = input.nights.filter(({ date }) => date <= today)
  const begun = firstNightOf(nights, input.cramps, today)
  const period = periodOf(begun, today)
  const recent = nights.filter(({ date }) => date >= period.from)
  const cramps = input.cramps.filter(({ night }) => night >= period.from && night <= today)
  const weeks = weeksOf(period, nights, begun)
  const [known, sum] = [total(weeks, 'known'), total(weeks, 'cramps')]
  const byDate = new Map(input.nights.map((night) => [night.date, night]))
  const asked = recent.flatMap(({ sleepLost }) => sleepLost ?? [])
  const tests = input.tests
    .map((test) => testOnPage(test, byDate, input.tests))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const page = {
    today,
    period,
    sex: input.sex,
    age: input.age,
    known,
    unknown: period.nights - known - total(weeks, 'before'),
    cramps: sum,
    perWeek: known === 0 ? null : (7 * sum) / known,
    withCramps: recent.filter(({ count }) => count !== null && count > 0).length,
    sleptBadly: choice.sleep ? { nights: asked.filter(Boolean).length, of: asked.length } : null,
    weeks,
    recorded: cramps.length,
    places: placesOf(cramps),
    ...typical(cramps),
    roughMinutes: cramps.filter(({ roughMinutes }) => roughMinutes !== undefined).length,
    tests,
    tried: triedOf(nights, input.tests, nameOf),
    check: input.check,
    conditions: choice.medicines ? input.conditions : null,
    medicines: choice.medicines ? input.medicines : undefined,
    supplements: choice.medicines ? input.supplements : undefined,
    blood: input.blood,
    exposures: choice.sleep ? exposuresOf(recent, nameOf) : [],
    food: choice.food ? input.food : [],
    ownQuestions: input.ownQuestions,
  }
  return { ...page, questions: questionsFor(page) }
}

/** Nothing to put on a page. */
export const isEmptyPage = ({ recorded, known, tests, check, medicines, blood, tried }: DoctorPage): boolean =>
  recorded + known + tests.length + blood.length + tried.length + (medicines?.length ?? 0) === 0 &&
  (check === null || check.asked.length === 0)

const total = (weeks: readonly PageWeek[], key: 'known' | 'cramps' | 'before'): number =>
  weeks.reduce((sum, week) => sum + week[key], 0)

/** What was done without a test, the most nights first. */
function triedOf(
  nights: readonly ReportNight[],
  tests: PageInput['tests'],
  nameOf: (id: string) => string,
): readonly Tried[] {
  const within = (treatment: string, date: string) =>
    tests.some((test) => {
      const last = test.units.reduce((most, unit) => Math.max(most, unit.firstNight + unit.nights), 0)
      return isOf(test, treatment) && date >= test.firstNight && date < addDays(test.firstNight, last)
    })
  const counts = new Map<string, number>()
  for (const { date, taken } of nights)
    for (const [id, done] of Object.entries(taken))
      if (done && !within(id, date)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, count]) => ({ name: nameOf(id), nights: count })).toSorted((a, b) => b.nights - a.nights)
}

const isOf = ({ treatment, blind }: PageTest, id: string): boolean => id === treatment || id === blind?.packedId

/** The most frequent first. A day on which it was not asked is in neither number. */
function exposuresOf(nights: readonly ReportNight[], nameOf: (id: string) => string): readonly ExposureDays[] {
  const days = new Map<string, { days: number; of: number }>()
  for (const { exposures } of nights)
    for (const [id, there] of Object.entries(exposures)) {
      const before = days.get(id) ?? { days: 0, of: 0 }
      days.set(id, { days: before.days + (there ? 1 : 0), of: before.of + 1 })
    }
  return [...days].map(([id, counts]) => ({ name: nameOf(id), ...counts })).toSorted((a, b) => b.days - a.days)
}

function questionsFor({
  check,
  medicines,
  blood,
  tests,
}: Pick<DoctorPage, 'check' | 'medicines' | 'blood' | 'tests'>): readonly VisitQuestion[] {
  const helped = tests.some(({ result, changedSinceDrawn }) => !changedSinceDrawn && result?.ending.startsWith('helps'))
  return [
    ...((check?.led.length ?? 0) > 0 ? (['signs'] as const) : []),
    ...(medicines?.some(({ linked }) => linked) ? (['medicine'] as const) : []),
    ...(blood.length === 0 ? (['blood'] as const) : []),
    ...(helped ? (['go-on'] as const) : []),
    'next',
  ]
}
