import { compareDiaries, nightTexts, sortedJson } from './compare.ts'
import { exportDiary } from './copy.ts'
import type { Diary } from './diary.ts'

export interface CopyCheck {
  /** Nights only the diary has. */
  readonly lacking: number
  /** Nights both have, recorded differently, by themselves or by their cramps. */
  readonly differing: number
  /** Nights only the copy has. */
  readonly extra: number
  /** The tests of the copy are those of the diary, as they stand today. */
  readonly sameTests: boolean
  /** The settings of the copy, and what she said of herself, are those of the diary; the fleeting ones aside. */
  readonly sameSettings: boolean
}

/**
 * How a copy stands beside the diary.
 *
 * @param fleeting settings that come and go by themselves, such as the day of the last copy: no copy is the worse for them
 */
export function checkCopy(diary: Diary, copy: Diary, fleeting: readonly string[] = []): CopyCheck {
  const lasting = ({ settings }: Diary) =>
    sortedJson(Object.fromEntries(Object.entries(settings).filter(([key]) => !fleeting.includes(key))))
  const { newNights, differentNights } = compareDiaries(diary, copy)
  return {
    lacking: compareDiaries(copy, diary).newNights,
    differing: differentNights.length,
    extra: newNights,
    sameTests: sortedJson(byId(diary.trials)) === sortedJson(byId(copy.trials)),
    sameSettings: lasting(diary) === lasting(copy),
  }
}

/** Whether two diaries hold the same, to the last setting, whatever the order. */
export function isSameDiary(a: Diary, b: Diary): boolean {
  // Mostly in the same order too, which is five times quicker to see.
  return exportDiary(a) === exportDiary(b) || wholeText(a) === wholeText(b)
}

function wholeText(diary: Diary): string {
  const nights = [...nightTexts(diary)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sortedJson({ nights, trials: byId(diary.trials), settings: diary.settings })
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
