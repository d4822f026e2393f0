import { addDays } from '../calendar.ts'
import type { ReportNight } from '../diary.ts'
import type { PageTest } from './input.ts'

/** The nights of one side of a test, as drawn; those left out at the start of each part and those of a pause are not in them. */
export interface ArmNights {
  readonly arm: 'treatment' | 'control'
  /** Nights with a count. */
  readonly known: number
  readonly unknown: number
  /** Cramps of the nights with a count. */
  readonly cramps: number
  /** Nights on which it is known what was done, and those of them as planned. */
  readonly told: number
  readonly asPlanned: number
}

export interface TestOnPage extends PageTest {
  readonly control: ArmNights
  readonly treated: ArmNights
  /** The first and the last night that was due so far. */
  readonly from: string
  readonly to: string
  /** Names of what else was under test on some of these nights. */
  readonly beside: readonly string[]
}

/** @param all every test of hers */
export function testOnPage(
  test: PageTest,
  nights: ReadonlyMap<string, ReportNight>,
  all: readonly PageTest[] = [],
): TestOnPage {
  const of = (arm: ArmNights['arm']) => armNights(test, arm, nights)
  return {
    ...test,
    control: of('control'),
    treated: of('treatment'),
    ...spanOf(test),
    beside: namesBeside(test, all),
  }
}

function spanOf(test: PageTest): Pick<TestOnPage, 'from' | 'to'> {
  const last = Math.max(...test.units.map(({ firstNight, nights }) => firstNight + nights - 1), 0)
  return { from: test.firstNight, to: addDays(test.firstNight, Math.max(0, Math.min(last, test.asOfNight))) }
}

function namesBeside(test: PageTest, all: readonly PageTest[]): readonly string[] {
  const own = spanOf(test)
  const meets = (other: PageTest) => {
    const { from, to } = spanOf(other)
    return other.treatment !== test.treatment && from <= own.to && to >= own.from
  }
  return [...new Set(all.filter(meets).map(({ name }) => name))]
}

function armNights(test: PageTest, arm: ArmNights['arm'], nights: ReadonlyMap<string, ReportNight>): ArmNights {
  const dates = test.units.flatMap((unit) => (unit.arm === arm ? datesOf(test, unit) : []))
  const all = dates.map((date) => nights.get(date))
  const counts = all.flatMap((night) => night?.count ?? [])
  const planned = arm === 'treatment'
  const asPlanned = all.flatMap((night) => (night === undefined ? [] : (keptTo(test, night.taken, planned) ?? [])))
  return {
    arm,
    known: counts.length,
    unknown: dates.length - counts.length,
    cramps: counts.reduce((sum, count) => sum + count, 0),
    told: asPlanned.length,
    asPlanned: asPlanned.filter(Boolean).length,
  }
}

/** Where a helper packed, the plan was to take what was packed, on either side. null: not known. */
function keptTo({ treatment, blind }: PageTest, taken: ReportNight['taken'], planned: boolean): boolean | null {
  const done = taken[treatment]
  if (done !== undefined) return done === planned
  return blind === undefined ? null : (taken[blind.packedId] ?? null)
}

function datesOf({ firstNight, washoutNights, asOfNight, pauses }: PageTest, unit: PageTest['units'][number]) {
  const rests = (date: string) => pauses.some(({ from, to }) => date >= from && (to === null || date <= to))
  return Array.from({ length: unit.nights }, (_, i) => unit.firstNight + i)
    .filter((index) => index >= unit.firstNight + washoutNights && index <= asOfNight)
    .map((index) => addDays(firstNight, index))
    .filter((date) => !rests(date))
}
