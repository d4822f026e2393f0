const PIECE = 0x8000

/** Base64 of the UTF-8 bytes of a text. */
export function base64(words: string): string {
  const bytes = new TextEncoder().encode(words)
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)))
  }
  return btoa(pieces.join(''))
}
