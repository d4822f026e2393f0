import type { Arm } from './record.ts'

/** Under which id a night keeps whether what was packed for it was taken: from outside nobody can say what that was. */
export const packedId = (treatment: string): string => `${treatment}-packed`

/**
 * Whether the treatment was truly taken on a night.
 *
 * @param arm what the night was drawn for
 * @param taken [id] what the night keeps; something packed counts as the treatment where that was packed
 * @returns null: not known
 */
export function takenOn(treatment: string, arm: Arm | null, taken: Readonly<Record<string, boolean>>): boolean | null {
  const said = taken[treatment]
  if (said !== undefined) return said
  const packed = taken[packedId(treatment)]
  return packed === undefined || arm === null ? null : packed && arm === 'treatment'
}
