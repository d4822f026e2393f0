import type { Study } from '../study.ts'

/** What a person reads of one study or other source. */
export interface StudyWords {
  readonly name: string
  /** People and place. */
  readonly who: string
  /** Of a study that was withdrawn: that it was, and no number. */
  readonly found: string
}

export interface StudiesWords {
  readonly statuses: Readonly<Record<Study['publication']['status'], string>>
  /** Said of a source whose numbers nobody here has read. */
  readonly numbersNotSeen: string
  /** By the id of the study. */
  readonly studies: Readonly<Record<string, StudyWords>>
}
