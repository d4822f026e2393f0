import { fileURLToPath } from 'node:url'
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite'
import { CONTENT_SECURITY_POLICY } from '../../scripts/content-policy.mjs'
import { LANGUAGES } from './src/words/languages.ts'

const HEAD = fileURLToPath(new URL('./src/head.ts', import.meta.url))

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

/** Tells `head.ts` the files of each language: data-en="/assets/first.js". */
function headTag(bundle: Bundle | undefined, known: readonly string[]): HtmlTagDescriptor {
  const files = LANGUAGES.map(({ id }) => {
    const own = bundle === undefined ? [] : filesOf(bundle, `/words/${id}/first.ts`)
    return [`data-${id}`, own.filter((file) => !known.includes(file)).join(' ')] as const
  })
  return { tag: 'script', attrs: { src: '/head.js', ...Object.fromEntries(files) }, injectTo: 'head-prepend' }
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
        if (bundle === undefined) return [headTag(bundle, []), noscript]
        const font = Object.keys(bundle).find((file) => /golos-text-latin-wght.*\.woff2$/.test(file))
        const app = filesOf(bundle, '/src/main.tsx')
        const policy = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }
        return [
          { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
          headTag(bundle, app),
          ...(font === undefined
            ? []
            : [link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' })]),
          ...app.filter((file) => !html.includes(`"${file}"`)).map((href) => link({ rel: 'modulepreload', href })),
          noscript,
        ]
      },
    },
  }
}
