import { fileURLToPath } from 'node:url'
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown, runnerImport } from 'vite'
import { CONTENT_SECURITY_POLICY } from '../../scripts/content-policy.mjs'
import { SOURCE_CONDITION } from '../../scripts/from-sources.mjs'
import type { FirstPictures } from './src/firstPicture.tsx'
import { LANGUAGES } from './src/words/languages.ts'

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const HEAD = path('./src/head.ts')
const FIRST_PICTURE = path('./src/firstPicture.tsx')

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

/** By language, then by path: the app reads its language, and its path, from the page it is in. */
type Drawn = readonly (readonly [string, FirstPictures])[]

async function drawPictures(): Promise<Drawn> {
  const drawn: [string, FirstPictures][] = []
  for (const { id } of LANGUAGES) {
    Object.assign(globalThis, { document: { documentElement: { lang: id } }, location: new URL('http://localhost/') })
    const { module } = await runnerImport<{ firstPictures: FirstPictures }>(FIRST_PICTURE, {
      configFile: false,
      logLevel: 'warn',
      environments: { inline: { resolve: { noExternal: [/^@uncramp/], conditions: [SOURCE_CONDITION] } } },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    })
    drawn.push([id, module.firstPictures])
  }
  for (const name of ['document', 'location']) Reflect.deleteProperty(globalThis, name)
  return drawn
}

/** Stand in the built page until it is known which page it becomes. */
const PATH = '{{path}}'
const pictureIn = (language: string) => `{{picture-${language}}}`

/** Home, and a page for each tab that differs by its picture alone. A clean address leads to it: /learn to learn.html. */
function pagesOf(page: string, drawn: Drawn): readonly { readonly fileName: string; readonly source: string }[] {
  return Object.keys(drawn[0]?.[1] ?? {}).map((path) => {
    const source = drawn.reduce(
      (text, [language, byPath]) => {
        const json = JSON.stringify(byPath[path]).replaceAll('<', '\\u003c')
        return text.replace(pictureIn(language), () => json)
      },
      page.replace(PATH, () => path),
    )
    return { fileName: path === '/' ? 'index.html' : `${path.slice(1)}.html`, source }
  })
}

/** The tabs that another screen than Home opens at. */
const TABS = { diary: 'Diary', 'find-out': 'FindOut', learn: 'Learn', me: 'Me' }

/** Tells `head.ts` the files of the app, of each language and of each tab: data-en="/assets/first.js". */
function headTag(bundle: Bundle | undefined): HtmlTagDescriptor {
  const attrs: Record<string, string> = { src: '/head.js', 'data-pictured': PATH }
  if (bundle !== undefined) {
    const [boot = '', ...beside] = filesOf(bundle, '/index.html')
    const app = [...new Set([...beside, ...filesOf(bundle, '/src/main.tsx')])]
    Object.assign(attrs, { 'data-boot': boot, 'data-app': app.join(' ') })
    const own = (module: string, known = app) =>
      filesOf(bundle, module)
        .filter((file) => !known.includes(file))
        .join(' ')
    for (const { id } of LANGUAGES) {
      attrs[`data-${id}`] = own(`/words/${id}/first.ts`)
      attrs[`data-later-${id}`] = own(`/words/${id}/later.ts`, [...app, ...attrs[`data-${id}`]!.split(' ')])
    }
    for (const [path, screen] of Object.entries(TABS)) attrs[`data-at-${path}`] = own(`/screens/${screen}.tsx`)
  }
  return { tag: 'script', attrs, injectTo: 'head-prepend' }
}

const prepended = (tag: string, attrs: Readonly<Record<string, string>>) => ({
  tag,
  attrs,
  injectTo: 'head-prepend' as const,
})

/** The letters' code counts only in the first 1,024 bytes, and the ground must be dark while the script is on its way. */
const FIRST = [prepended('meta', { charset: 'utf-8' }), prepended('meta', { name: 'color-scheme', content: 'dark' })]

/** One for each language: two of them are never read. */
const pictures = LANGUAGES.map(({ id }) => ({
  tag: 'script',
  attrs: { type: 'application/json', id: `picture-${id}` },
  children: pictureIn(id),
  injectTo: 'body-prepend' as const,
}))

const noscript = {
  tag: 'noscript',
  children: LANGUAGES.map(({ id, needsScript }) => ({ tag: 'p', attrs: { lang: id }, children: needsScript })),
  injectTo: 'body' as const,
}

const BOOT = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g

/**
 * Writes the head script, the policy and the first pictures into the built pages; the head script fetches the app. The
 * development server needs inline scripts and has no files to name, so there the head script alone.
 */
export function documentHead(): Plugin {
  return {
    name: 'document-head',
    configureServer(server) {
      server.middlewares.use('/head.js', (_request, response) => {
        void headScript().then((code) => response.setHeader('Content-Type', 'text/javascript').end(code))
      })
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        this.emitFile({ type: 'asset', fileName: 'head.js', source: await headScript() })
        const page = bundle['index.html']
        if (page?.type !== 'asset') return this.error('The built page is not there to draw the first pictures into.')
        for (const { fileName, source } of pagesOf(String(page.source), await drawPictures()))
          this.emitFile({ type: 'asset', fileName, source })
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return [...FIRST, headTag(bundle), noscript]
        const font = Object.keys(bundle).find((file) => /golos-text-latin-wght.*\.woff2$/.test(file))
        const policy = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }
        return {
          html: html.replaceAll(BOOT, ''),
          tags: [
            ...FIRST,
            prepended('meta', policy),
            headTag(bundle),
            ...(font === undefined
              ? []
              : [
                  prepended('link', {
                    rel: 'preload',
                    as: 'font',
                    type: 'font/woff2',
                    href: `/${font}`,
                    crossorigin: '',
                  }),
                ]),
            ...pictures,
            noscript,
          ],
        }
      },
    },
  }
}
