/** RFC 5545, 3.1: a line has at most 75 octets, its break left out. */
const OCTETS = 75

const octetsOf = (char: string): number => new TextEncoder().encode(char).length

/** The control characters a text may not hold (3.3.11); a tab may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** A value of type TEXT (3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

/** One property, broken into lines of at most 75 octets, never inside a character; each next one starts with a space. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const char of `${name}:${value}`) {
    const more = octetsOf(char)
    if (octets + more > OCTETS) {
      lines.push(line)
      line = ' '
      octets = 1
    }
    line += char
    octets += more
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('')
}
