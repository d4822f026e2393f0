import { createServer } from 'vite'
import { buildWeb } from './build-web.mjs'
import { fromSources } from './from-sources.mjs'
import { provideBrowser } from './install-browser.mjs'
import { ROOT } from './paths.mjs'

/** Calls `main` of a TypeScript module of this workspace with the words of the command line. Returns what it returns. */
async function runTypeScript(file, args) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [fromSources()],
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { main } = await server.ssrLoadModule(`/${file}`)
    return await main(args)
  } finally {
    await server.close()
  }
}

/** For what looks at the app in a browser: builds it when it is stale, finds that browser, and runs. Returns the exit code. */
export async function buildAndRun(file, browser, args) {
  const failure = await buildWeb()
  if (failure !== null) {
    console.error(failure)
    return 1
  }
  const path = await provideBrowser(browser)
  if (path === null) return 1
  // The browser that launchBrowser of e2e/browser.ts starts.
  process.env.CHROMIUM_HEADLESS_PATH = path
  return runTypeScript(file, args)
}
