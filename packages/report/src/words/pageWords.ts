import type { CentFacts, CentItem } from '../page/cent.ts'
import type { VisitQuestion } from '../page/doctorPage.ts'
import type { GivenAnswer, LedBy, PageBlind, PageEnding, SupplementAmount } from '../page/input.ts'
import type { Pens } from '../page/pens.ts'
import type { TestOnPage } from '../page/tests.ts'

/** Every word on the doctor's page. A language is a file beside this one, and a door of the package. */
export interface PageWords {
  /** For where no country is known. */
  readonly locale: string
  /** Of what the app names itself: exposures and treatments. */
  readonly names: Readonly<Record<string, string>>
  readonly title: string
  readonly subtitle: (from: string, to: string, weeks: number) => string
  readonly name: string
  readonly born: string
  readonly person: (sex: 'female' | 'male' | null, age: number | null) => string
  readonly made: (on: string) => string
  readonly figures: {
    /** @param rate with its number of cramps and of nights */
    readonly perWeek: (rate: string) => string
    readonly perWeekOf: (cramps: number, nights: number) => string
    readonly noRate: string
    readonly withCramps: (nights: number, of: number) => string
    readonly withCrampsText: string
    readonly sleptBadly: (nights: number, of: number) => string
    readonly placeOf: (cramps: number, of: number) => string
    readonly typically: (minutes: string | null, pain: string | null) => string
    readonly noPlace: string
    readonly noPlaceText: string
    readonly recorded: (known: number, of: number) => string
    readonly recordedText: string
  }
  readonly check: {
    readonly title: (on: string | null) => string
    readonly advice: (advice: string) => string
    readonly notAsked: string
    readonly none: string
    readonly answers: (no: number, notSure: number) => string
    readonly back: string
    readonly answer: Readonly<Record<GivenAnswer, string>>
    readonly medicine: (name: string) => string
    readonly number: Readonly<Record<Extract<LedBy, { type: 'number' }>['of'], (value: string) => string>>
    readonly numberUnsure: string
  }
  readonly chart: {
    readonly title: string
    readonly key: string
    readonly bar: (from: string, cramps: number, unknown: number) => string
    readonly alt: (bars: string) => string
    readonly test: (name: string) => string
  }
  readonly places: {
    readonly title: string
    readonly head: readonly [string, string, string, string]
    readonly place: (muscle: string | null, side: string | null) => string
    readonly rough: (cramps: number) => string
  }
  readonly tests: {
    readonly title: (name: string) => string
    readonly standing: Readonly<Record<TestOnPage['standing'], string>>
    readonly when: (from: string, to: string, standing: string) => string
    readonly head: readonly [string, string, string, string]
    readonly control: string
    readonly endings: Readonly<Record<PageEnding, string>>
    readonly result: (ending: string, week: number) => string
    readonly ratio: (ratio: string, low: string, high: string, chance: string | null) => string
    /** The picture of both rates. */
    readonly intervals: {
      readonly row: (name: string, rate: string, low: string, high: string) => string
      readonly alt: (rows: string) => string
      readonly key: string
    }
    readonly shut: string
    readonly changed: string
    /** Tests of other treatments on the same nights, by name. */
    readonly beside: (names: readonly string[]) => string
    readonly sealed: string
    /** @param blind see `PageWords.blind` */
    readonly how: (unitNights: number, pairs: number, washout: number, blind: string) => string
    /** Tests that have no room of their own. */
    readonly others: string
  }
  /** Whether she knew which nights were which, in a sentence or two. @param full writes a date */
  readonly blind: (blind: PageBlind | undefined, full: (date: string) => string) => string
  readonly tried: {
    readonly title: string
    readonly line: (name: string, nights: number) => string
    readonly note: string
  }
  readonly medicines: {
    readonly title: string
    readonly none: string
    readonly linked: string
    readonly supplements: (what: string) => string
    readonly amounts: Readonly<Record<SupplementAmount, (amount: string) => string>>
  }
  readonly conditions: { readonly title: string; readonly none: string }
  readonly blood: {
    readonly title: string
    readonly line: (name: string, value: string, range: string | null, on: string | null) => string
    readonly range: (low: string | null, high: string | null) => string
    readonly note: string
  }
  readonly days: { readonly title: string; readonly line: (name: string, days: number, of: number) => string }
  readonly food: { readonly title: string; readonly note: string }
  readonly questions: { readonly title: string; readonly say: Readonly<Record<VisitQuestion, string>> }
  readonly foot: string
  /** That no clinician has reviewed it. */
  readonly caution: string
  readonly more: string
  readonly unprintable: string
  readonly pageOf: string
  readonly cent: {
    readonly title: (name: string) => string
    readonly lead: string
    readonly head: readonly [string, string, string]
    readonly about: Readonly<Record<CentItem, string>>
    readonly answers: Readonly<Record<CentItem, (facts: CentFacts, pens: Pens) => string>>
  }
}
