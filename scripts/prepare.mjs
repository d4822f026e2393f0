import { buildCli } from '../apps/cli/build.mjs'

// npm runs this after an install. The command line also builds itself when it is stale, so an install without the
// development tools must not fail here.
try {
  await buildCli()
} catch (error) {
  console.error(`The command line was not built now (${error.message}). It is built when first used.`)
}
