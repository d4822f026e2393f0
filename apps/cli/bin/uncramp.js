#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { BUNDLE, buildCli, isStale } from '../build.mjs'

if (isStale()) await rebuild()
const { run } = await import(pathToFileURL(BUNDLE).href)
await run(process)

async function rebuild() {
  try {
    await buildCli()
  } catch (error) {
    console.error(`uncramp: its program could not be built from its sources: ${error.message}`)
    console.error(existsSync(BUNDLE) ? 'The last build is older than the sources.' : 'It was never built.')
    console.error('Run `npm install` in the folder of Uncramp, then try again.')
    process.exit(1)
  }
}
