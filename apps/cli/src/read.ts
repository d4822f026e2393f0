import { InputError } from './fault.ts'
import type { Io } from './io.ts'

const LARGEST_MB = 64

/** The bytes of a file, or of standard input for `-`. @throws InputError */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  const bytes = path === '-' ? await readAll(io.stdin) : await readFile(path, io)
  if (bytes.length > LARGEST_MB * 1e6) throw new InputError(`${nameOf(path)} is larger than ${LARGEST_MB} MB.`)
  return bytes
}

/** The text of a file, or of standard input for `-`. @throws InputError */
export async function readText(path: string, io: Io): Promise<string> {
  const text = decode(await readBytes(path, io), nameOf(path))
  if (text.trim() === '') throw new InputError(`${nameOf(path)} is empty.`)
  return text
}

/** How a source is called in a sentence. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

/** @throws InputError when the bytes are not text. */
function decode(bytes: Uint8Array, name: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  const text = decodeAs(encoding, bytes)
  if (text === null) throw new InputError(`${name} is not UTF-8 text. Save it as "CSV UTF-8" or as plain text first.`)
  if (text.includes('\0')) throw new InputError(`${name} is not a text file: it has zero bytes in it.`)
  return text
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

async function readFile(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path)
  } catch (error) {
    throw new InputError(whyUnreadable(path, error instanceof Error && 'code' in error ? error.code : undefined))
  }
}

function whyUnreadable(path: string, code: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${path}: there is no such file.`
    case 'EISDIR':
      return `${path} is a folder. Give the file itself.`
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read by you. Change its permissions first.`
    default:
      return `${path} could not be read (${String(code ?? 'unknown reason')}).`
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
