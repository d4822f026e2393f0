// npm run docs: writes anew what the pages say that their examples print, and what each package promises.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'
import { publicApis } from './public-api.mjs'
import { examplesOf, PAGES, runFromSources, withOutputs } from './readme-examples.mjs'

for (const path of PAGES) {
  const file = join(ROOT, path)
  const page = readFileSync(file, 'utf8')
  writeFileSync(file, withOutputs(page, await runFromSources(examplesOf(page).map(({ code }) => code))))
}

for (const { file, text } of await publicApis()) writeFileSync(file, text)
