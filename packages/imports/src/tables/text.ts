/** UTF-8 or UTF-16 by its mark; bytes that are not UTF-8 are read as Windows-1252, which spreadsheets write. */
export function textOfBytes(bytes: Uint8Array): string {
  return decode(bytes).replace(/^\uFEFF/, '')
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
