import type { Cause, Fact } from '../cause.ts'
import type { Source } from '../source.ts'

/** What a person reads of one thing that may go with her cramps. */
export interface CauseWords {
  readonly name: string
  /** What is known, and how surely. */
  readonly plain: string
  readonly youCan: string
  readonly askDoctor: string
}

export interface CausesWords {
  readonly verdicts: Readonly<Record<Cause['verdict'], string>>
  readonly certainties: Readonly<Record<Cause['certainty'], string>>
  readonly kinds: Readonly<Record<Cause['kind'], string>>
  readonly statuses: Readonly<Record<Source['publication']['status'], string>>
  /** Said of a source whose numbers nobody here has read. */
  readonly numbersNotSeen: string
  /** Said of what was read on no page. */
  readonly generalKnowledge: string
  /** By the id of the cause. */
  readonly byId: Readonly<Record<string, CauseWords>>
}

export interface FactWords {
  readonly text: string
}

export interface FactsWords {
  readonly verdicts: Readonly<Record<Fact['verdict'], string>>
  readonly certainties: Readonly<Record<Fact['certainty'], string>>
  /** By the id of the fact. */
  readonly byId: Readonly<Record<string, FactWords>>
}

export interface ParagraphWords {
  readonly heading: string
  readonly text: string
  /** What ten figures show. There exactly where the data have a number out of ten. */
  readonly picture?: string
}

export interface PageWords {
  readonly title: string
  /** By the id of the paragraph; their order is that of the data. */
  readonly paragraphs: Readonly<Record<string, ParagraphWords>>
}

/** By the id of the page. */
export type PagesWords = Readonly<Record<string, PageWords>>
