/** Milliseconds of each of `times` calls. */
export function milliseconds(work: () => unknown, times: number): readonly number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}
