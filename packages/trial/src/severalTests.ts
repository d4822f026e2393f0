/** A useless treatment is said to help in at most this share of tests, over all looks: docs/calibration.md. */
const FALSE_HELPS = 0.05

/**
 * At most this chance that, of so many tests of useless treatments, at least one ends with "helps". A test that is begun
 * again is one more. Each order is drawn anew, so the bound of one test holds whatever the others said.
 *
 * @param tests whole number from 0
 * @returns 0 to 1; 0.14 for three
 */
export function falseHelpsOverTests(tests: number): number {
  if (!Number.isInteger(tests) || tests < 0) throw new RangeError(`${tests} tests`)
  return 1 - (1 - FALSE_HELPS) ** tests
}
