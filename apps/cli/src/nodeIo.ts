import { randomInt } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { InputError } from './fault.ts'
import type { Io } from './io.ts'

export function nodeIo(process: NodeJS.Process): Io {
  return {
    readFile: (path) => readFile(path),
    writeFile: (path, content) => writeFile(path, content),
    stdin: readable(process.stdin),
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    err: (text) => process.stderr.write(text),
    terminal: process.stdout.isTTY === true,
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
    instant: () => new Date().toISOString(),
    randomSeed: () => randomInt(2 ** 32),
  }
}

async function* readable(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stdin
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new InputError(`standard input could not be read (${code}).`)
  }
}
