// Runs in a project that has nothing but the packages, which the test sets up with the examples beside this file.
const examples = Object.entries(import.meta.glob('./examples/*.ts')).sort(([a], [b]) => (a < b ? -1 : 1))

const printed: string[] = []
for (const [, run] of examples) {
  const lines: string[] = []
  console.log = (line: string) => lines.push(`${line}\n`)
  await run()
  printed.push(lines.join(''))
}
self.postMessage(printed)

export {}
