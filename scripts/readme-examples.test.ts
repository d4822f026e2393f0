import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './paths.mjs'
import { examplesIn, examplesOf, PAGES, runFromSources, typeErrors, withOutputs } from './readme-examples.mjs'

const PAGE = `Some words.

\`\`\`ts
console.log('one')
\`\`\`

It prints

\`\`\`text
one
\`\`\`

\`\`\`ts
const silent = true
\`\`\`

\`\`\`ts
console.log('two')
\`\`\`

\`\`\`text
old
\`\`\`
`

test('an example prints the block of text that follows it, or nothing', () => {
  expect(examplesOf(PAGE)).toEqual([
    { code: "console.log('one')\n", output: 'one\n' },
    { code: 'const silent = true\n', output: '' },
    { code: "console.log('two')\n", output: 'old\n' },
  ])
})

test('a page is given the outputs of now, and nothing else of it changes', () => {
  expect(withOutputs(PAGE, ['one\n', '', 'new\n'])).toBe(PAGE.replace('old', 'new'))
})

describe.each(PAGES)('%s', (path) => {
  const examples = examplesIn(path)

  test('has an example', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  test('prints what it says it prints (npm run docs writes it anew)', async () => {
    const outputs = await runFromSources(examples.map(({ code }) => code))
    expect(outputs).toEqual(examples.map(({ output }) => output))
  })
})

test('the examples of all pages are sound in their types', async () => {
  const codes = PAGES.flatMap((path) => examplesIn(path).map(({ code }) => code))
  expect(await typeErrors(codes)).toBe('')
})

test.each(['stats', 'trial'])('%s carries the licence of the whole', (name) => {
  const licence = (folder: string) => readFileSync(join(ROOT, folder, 'LICENSE'), 'utf8')
  expect(licence(`packages/${name}`)).toBe(licence('.'))
})
