import { later } from './later.ts'

/** How a test is spoken of in the evening, by what it tests. */
export interface TestWords {
  /** What is tested, by itself: "Stretching before bed". */
  readonly name: string
  /** What tonight is for, as a title. */
  readonly night: { readonly treatment: string; readonly control: string }
  /** What this week is for, where the plan changes by the week. */
  readonly week: { readonly treatment: string; readonly control: string }
  readonly usualCard: string
  readonly usualHow: string
  /** Said once it was done, and on the card from then on. */
  readonly did: string
  readonly answered: { readonly did: string; readonly not: string; readonly usual: string }
  /** Answers that go against the plan. */
  readonly didNot: string
  readonly didAnyway: string
  /** The kinds of parts in one word. */
  readonly part: { readonly treatment: string; readonly control: string }
}

/** @param called see `TrialRecord`; null: stretching. */
export const testWords = (called: string | null): TestWords => (called === null ? ofStretching() : ofNamed(called))

function ofStretching(): TestWords {
  const { stretching, running } = later.findOut
  return {
    name: stretching,
    night: { treatment: running.stretchNight, control: running.usualNight },
    week: { treatment: running.stretchWeek, control: running.usualWeek },
    usualCard: running.usualCard,
    usualHow: running.usualHow,
    did: running.didStretch,
    answered: {
      did: running.answered.stretched,
      not: running.answered.not,
      usual: running.answered.usual,
    },
    didNot: running.didNotStretch,
    didAnyway: running.stretchedAnyway,
    part: { treatment: running.part.treatment, control: running.part.control },
  }
}

function ofNamed(name: string): TestWords {
  const text = later.testNamed
  return {
    name,
    night: { treatment: text.night(name), control: text.usualNight },
    week: { treatment: text.week(name), control: text.usualWeek },
    usualCard: text.usualCard,
    usualHow: text.usualHow(name),
    did: text.did,
    answered: text.answered,
    didNot: text.didNot,
    didAnyway: text.didAnyway,
    part: text.part,
  }
}
