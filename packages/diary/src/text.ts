import { type Refused, refuse } from './problem.ts'

/** Characters no diary file holds: their presence means a picture, a program, a workbook. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * The text of a file, without its byte order mark. UTF-8 or UTF-16 by its mark; bytes that are not UTF-8 are read
 * as Windows-1252, which older spreadsheet programs write.
 */
export function readText(input: string | Uint8Array): { readonly type: 'read'; readonly text: string } | Refused {
  const text = (typeof input === 'string' ? input : decode(input)).replace(/^\uFEFF/, '')
  if (text.trim() === '')
    return refuse('the file', 'it is empty', 'Choose the file that holds the diary', { code: 'empty' })
  if (text.startsWith('PK\u0003\u0004')) {
    return refuse('the file', 'it is a workbook or a zip file', 'Open it, save it as CSV, and choose that file', {
      code: 'workbook',
    })
  }
  if (BINARY.test(text) || text.startsWith('%PDF')) {
    return refuse('the file', 'it is not a text file', 'Choose a CSV file, or a copy saved by Uncramp', {
      code: 'no-text',
    })
  }
  return { type: 'read', text }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
