/** Assertions without a test runner, so that a suite can run inside a page. */
export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [canonical(actual), canonical(expected)]
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`)
}

export function assertTrue(condition: boolean, what: string): void {
  if (!condition) throw new Error(what)
}

/** @returns what was thrown */
export async function assertRejects(promise: Promise<unknown>, what: string): Promise<unknown> {
  const outcome = await promise.then(
    () => ({ type: 'resolved' as const }),
    (error: unknown) => ({ type: 'rejected' as const, error }),
  )
  if (outcome.type === 'resolved') throw new Error(`${what}: expected a rejection, but it resolved`)
  return outcome.error
}

/** JSON with sorted keys: the order in which fields were written does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
