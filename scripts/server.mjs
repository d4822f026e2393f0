import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { CONTENT_SECURITY_POLICY } from './content-policy.mjs'

/** The same machine only, under both addresses that `localhost` may mean. */
const HOSTS = ['127.0.0.1', '::1']

/**
 * Serves a built app on localhost.
 *
 * @returns address, port and the way to stop; or `port-taken`.
 */
export async function serve(folder, port) {
  const handler = createHandler(folder)
  const servers = []
  for (const host of HOSTS) {
    const wanted = port === 0 && servers[0] ? servers[0].address().port : port
    const result = await listen(createServer(handler), host, wanted)
    if (result.type === 'listening') servers.push(result.server)
    else if (result.code === 'EADDRINUSE') return stop(servers).then(() => ({ type: 'port-taken' }))
    else if (!isMissingIpv6(host, result.code)) throw new Error(`cannot listen on ${host}:${port}: ${result.code}`)
  }
  const { port: real } = servers[0].address()
  return { type: 'serving', port: real, address: `http://localhost:${real}/`, stop: () => stop(servers) }
}

function createHandler(folder) {
  const policy = contentPolicy(readFileSync(join(folder, 'index.html'), 'utf8'))
  const files = sirv(folder, { etag: true, gzip: true, single: true, setHeaders: setCaching })
  return (request, response) => {
    setSecurity(response, policy)
    files(request, response, () => {
      response.statusCode = 404
      response.end('Not found')
    })
  }
}

/** A page that carries its own policy (with the hashes of its inline script) knows best. */
export function contentPolicy(page) {
  const tag = page.match(/<meta[^>]+http-equiv="Content-Security-Policy"[^>]*>/i)?.[0]
  const own = tag?.match(/content="([^"]+)"/i)?.[1]
  return `${own === undefined ? CONTENT_SECURITY_POLICY : unescapeHtml(own)}; frame-ancestors 'none'`
}

function unescapeHtml(text) {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function setSecurity(response, policy) {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
}

/** A file named by its content never changes; everything else is asked for anew, so an update arrives. */
function setCaching(response, path) {
  const hashed = /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(path)
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}

function listen(server, host, port) {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve({ type: 'failed', code: error.code }))
    server.listen(port, host, () => resolve({ type: 'listening', server }))
  })
}

function isMissingIpv6(host, code) {
  return host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')
}

async function stop(servers) {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
}
