// npm run evidence: pools anew what the studies of packages/evidence say, into its pooled.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultServerConditions, runnerImport } from 'vite'
import { SOURCE_CONDITION } from './from-sources.mjs'
import { ROOT } from './paths.mjs'
import { runTool } from './run.mjs'

const folder = join(ROOT, 'packages/evidence/src')
const topic = (name) => JSON.parse(readFileSync(join(folder, `data/${name}.json`), 'utf8'))
const { module } = await runnerImport(join(folder, 'pool.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: { conditions: [SOURCE_CONDITION, ...defaultServerConditions] } } },
})
const file = join(folder, 'data/pooled.json')
writeFileSync(file, JSON.stringify(module.poolTrials(topic('studies'), topic('treatments')), null, 2))
const { code, output } = await runTool('@biomejs/biome/bin/biome', ['format', '--write', file])
if (code !== 0) console.error(output)
process.exitCode = code
