import type { Ending, StillOpen } from '@uncramp/trial'
import { later } from './later.ts'
import { testWords } from './testWords.ts'

/** How a result is told, by what was tested: stretching has words of its own. */
export interface ResultWords {
  readonly title: (ending: Ending) => string
  readonly titleAtEnd: (ending: Ending) => string
  readonly because: (reason: StillOpen) => string
  readonly leaning: (inHundred: number) => string
  readonly hundred: (n: number) => string
  readonly hundredWorse: (n: number) => string
  readonly rangePicture: (usual: string, usualRange: string, withIt: string, withRange: string) => string
  /** Nights with it. */
  readonly withNights: string
  /** The two kinds of nights in one word. */
  readonly part: { readonly treatment: string; readonly control: string }
  readonly asDoneText: (withIt: number, without: number) => string
  readonly othersText: string
  readonly othersNone: string
  readonly yoursText: (ratio: number) => string
  readonly hidden: string
  /** A test by its name and its first night. */
  readonly from: (date: string) => string
  readonly name: string
}

/** @param called see `TrialRecord`; null: stretching. */
export function resultWords(called: string | null): ResultWords {
  const { part, name } = testWords(called)
  return { ...(called === null ? ofStretching() : ofNamed(called)), part, name }
}

type Told = Omit<ResultWords, 'part' | 'name'>

function ofStretching(): Told {
  const { result, findOut, resultNamed } = later
  return {
    ...result,
    withNights: result.stretchNights,
    othersNone: resultNamed.othersNone,
    from: findOut.earlier.from,
  }
}

function ofNamed(name: string): Told {
  const { result, resultNamed: named } = later
  return {
    ...named,
    title: (ending) => named.title(name, ending),
    titleAtEnd: (ending) => (ending.type === 'cannot-tell-yet' ? result.titleAtEnd(ending) : named.title(name, ending)),
    because: (reason) => (reason === 'not-testable' ? named.notTestable : result.because(reason)),
    leaning: (inHundred) => named.leaning(name, inHundred),
    from: (date) => named.from(name, date),
  }
}
