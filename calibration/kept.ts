import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, type Result, type Task } from './tasks.ts'

/** Results of tasks already done, so that a stopped run goes on where it was. Code that has changed starts afresh. */
export class Kept {
  readonly #folder: string

  constructor(root: string, bundle: string) {
    this.#folder = join(root, '.cache', 'calibration', codeHash(bundle))
    mkdirSync(this.#folder, { recursive: true })
  }

  get(task: Task): Result | null {
    const file = this.#file(task)
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  }

  /** Written beside and renamed: a stop in the middle leaves no half result. */
  put(task: Task, result: Result): void {
    const file = this.#file(task)
    writeFileSync(`${file}.part`, JSON.stringify(result))
    renameSync(`${file}.part`, file)
  }

  #file(task: Task): string {
    return join(this.#folder, `${nameOf(task)}.json`)
  }
}

function codeHash(bundle: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(bundle).sort()) {
    if (name !== 'main.mjs') hash.update(readFileSync(join(bundle, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
