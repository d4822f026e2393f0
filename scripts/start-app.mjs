import { buildWeb } from './build-web.mjs'
import { WEB_DIST } from './paths.mjs'
import { serve } from './server.mjs'

const DEFAULT_PORT = 4173
const PORTS_TO_TRY = 50

/** Builds what is stale, serves the app, says where, and opens it. Runs until Ctrl-C. */
export async function start(args) {
  const port = wantedPort(process.env.PORT)
  const failure = await buildWeb()
  if (failure !== null) fail(`${failure}\nThe app could not be built (see above).`)
  const server = await serveNear(port)
  console.log(`\n  Uncramp is at ${server.address}\n\n  Your diary stays in this browser. Press Ctrl-C here to stop.\n`)
  endOnSignal(server)
  if (canOpen(args)) await openBrowser(server.address)
}

function wantedPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  return fail(`PORT is "${text}", which is not a port. Use a whole number from 1 to 65535.`)
}

async function serveNear(port) {
  for (let next = port; next < port + PORTS_TO_TRY && next <= 65535; next++) {
    const result = await serve(WEB_DIST, next)
    if (result.type === 'port-taken') continue
    if (next !== port && port !== 0) console.log(takenSentence(port, next))
    return result
  }
  return fail(`No free port from ${port} on. Set PORT to another number, such as PORT=8080.`)
}

/** Browsers keep a diary by address, so another port would look like an empty diary. */
function takenSentence(port, used) {
  return `Port ${port} is taken, so this is on ${used}; entries made at port ${port} show only there.`
}

function canOpen(args) {
  if (args.includes('--no-open') || process.env.CI) return false
  const needsDisplay = process.platform !== 'darwin' && process.platform !== 'win32'
  return !needsDisplay || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The address is printed already, so a browser that does not open is no failure. */
async function openBrowser(address) {
  try {
    const { default: open } = await import('open')
    const child = await open(address)
    child.on('error', () => {})
  } catch {
    console.log(`  (No browser could be opened. Open ${address} yourself.)`)
  }
}

function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      console.log('\nStopped.')
      server.stop().then(() => process.exit(0))
    })
  }
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
