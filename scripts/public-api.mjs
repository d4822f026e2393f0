import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CACHE, ROOT } from './paths.mjs'
import { runTool } from './run.mjs'

const PACKAGES = ['stats', 'trial']
const NOTE =
  '// What this package promises. `npm run docs` writes it; a change here is a change for everybody who uses it.'
const REEXPORTS = /^export (?:type )?\{([^}]*)\} from '(.*)\.ts';$/gm

/** The promise of each package, to lie beside its index.ts: every name it exports, with its declaration. */
export async function publicApis() {
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'api-'))
  try {
    await declareInto(folder)
    return PACKAGES.map((name) => ({
      file: join(ROOT, 'packages', name, 'src/api.txt'),
      text: `${[NOTE, ...promises(join(folder, name, 'src/index.d.ts'))].join('\n\n')}\n`,
    }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Declarations of every source file, as the compiler writes them for those who use a package. */
async function declareInto(folder) {
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      removeComments: true,
      rootDir: join(ROOT, 'packages'),
      outDir: folder,
    },
    include: [],
    files: PACKAGES.map((name) => join(ROOT, 'packages', name, 'src/index.ts')),
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { code, output } = await runTool('typescript/bin/tsc', ['-p', folder])
  if (code !== 0) throw new Error(`The packages have no sound types:\n${output}`)
}

/** What an index passes on, in its order. */
function promises(index) {
  const text = readFileSync(index, 'utf8')
  const other = text.replace(REEXPORTS, '').trim()
  if (other !== '') throw new Error(`index.ts passes names on from its files and does nothing else; found ${other}`)
  return [...text.matchAll(REEXPORTS)].flatMap(([, names, module]) => {
    const statements = readFileSync(join(dirname(index), `${module}.d.ts`), 'utf8').split(/^(?=export |declare )/m)
    return namesIn(names).map((name) => declarationOf(name, statements))
  })
}

function namesIn(list) {
  const names = list.split(',').map((name) => name.trim().replace(/^type /, ''))
  return names.filter((name) => name !== '')
}

function declarationOf(name, statements) {
  const wanted = new RegExp(`^export (declare )?(function|const|class|interface|type) ${name}\\b`)
  const found = statements.filter((statement) => wanted.test(statement))
  if (found.length === 0)
    throw new Error(`${name} has no declaration of its own in the file that index.ts names for it`)
  return found.map((statement) => statement.trim()).join('\n')
}
