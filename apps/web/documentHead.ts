import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { CONTENT_SECURITY_POLICY } from '../../scripts/content-policy.mjs'
import { LANGUAGES } from './src/words/languages.ts'

const HEAD = fileURLToPath(new URL('./src/head.ts', import.meta.url))
const HEAD_TAG = '<script src="/head.js">'

/** A plain script, which holds the first paint until it has run; a module would let it pass. */
async function headScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry: HEAD, formats: ['iife'], name: 'head' } },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

type Bundle = Rolldown.OutputBundle

/** A module's file and the files it imports, by the end of the module's path. */
function filesOf(bundle: Bundle, module: string): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const found = new Set<string>()
  const add = (file: string | undefined) => {
    if (file === undefined || found.has(file)) return
    found.add(file)
    chunks.find(({ fileName }) => fileName === file)?.imports.forEach(add)
  }
  add(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module) === true)?.fileName)
  return [...found].map((file) => `/${file}`)
}

/** Where `head.ts` finds the words of each language: data-en="/assets/first.js". */
function withWords(html: string, bundle: Bundle, known: readonly string[]): string {
  const files = LANGUAGES.map(({ id }) => {
    const own = filesOf(bundle, `/words/${id}/first.ts`).filter((file) => !known.includes(file))
    return `data-${id}="${own.join(' ')}"`
  })
  return html.replace(HEAD_TAG, `<script src="/head.js" ${files.join(' ')}>`)
}

const link = (attrs: Readonly<Record<string, string>>) => ({ tag: 'link', attrs, injectTo: 'head-prepend' as const })

const noscript = {
  tag: 'noscript',
  children: LANGUAGES.map(({ id, needsScript }) => ({ tag: 'p', attrs: { lang: id }, children: needsScript })),
  injectTo: 'body' as const,
}

/**
 * Writes the head script, the policy and what to fetch early into the built page. The development server needs inline
 * scripts and has no files to name, so there the head script alone.
 */
export function documentHead(): Plugin {
  return {
    name: 'document-head',
    configureServer(server) {
      server.middlewares.use('/head.js', (_request, response) => {
        void headScript().then((code) => response.setHeader('Content-Type', 'text/javascript').end(code))
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'head.js', source: await headScript() })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return [noscript]
        const font = Object.keys(bundle).find((file) => /golos-text-latin-wght.*\.woff2$/.test(file))
        const app = filesOf(bundle, '/src/main.tsx')
        const early = app.filter((file) => !html.includes(`"${file}"`))
        const policy = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }
        return {
          html: withWords(html, bundle, app),
          tags: [
            { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
            ...(font === undefined
              ? []
              : [link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' })]),
            ...early.map((href) => link({ rel: 'modulepreload', href })),
            noscript,
          ],
        }
      },
    },
  }
}
