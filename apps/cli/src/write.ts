import { InputError } from './fault.ts'
import type { Io } from './io.ts'

/** @throws InputError */
export async function write(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  try {
    await io.writeFile(path, content)
  } catch (error) {
    throw new InputError(whyUnwritten(path, error instanceof Error && 'code' in error ? error.code : undefined))
  }
}

function whyUnwritten(path: string, code: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${path}: its folder is not there. Make the folder first.`
    case 'EISDIR':
      return `${path} is a folder. Name a file in it.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} may not be written by you. Choose another place.`
    case 'ENOSPC':
      return `${path}: the disk is full. Make room first.`
    default:
      return `${path} could not be written (${String(code ?? 'unknown reason')}).`
  }
}
