import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentLine, escapeText } from './contentLine.ts'

const octets = (text: string): number => new TextEncoder().encode(text).length
/** As RFC 5545, 3.1 tells a reader to do it. */
const unfold = (text: string): string => text.replaceAll('\r\n ', '')
/** As RFC 5545, 3.3.11 tells a reader to do it. */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))

/** Any text a person could write, rich in what must be escaped and in characters of one to four octets. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\\', ';', ',', ':', '\n', '"', ' ', '\t', 'n', 'N', 'ä', '夜', '🌙', '\u0301'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
})

test('backslash, semicolon, comma and line break are escaped, and a colon is not', () => {
  expect(escapeText('a\\b; c, d: e\nf')).toBe('a\\\\b\\; c\\, d: e\\nf')
  expect(escapeText('one\r\ntwo\rthree')).toBe('one\\ntwo\\nthree')
})

test('control characters are left out, since a reader may refuse the file for them', () => {
  expect(escapeText('a\u0000b\u001Fc\u007Fd\te')).toBe('abcd\te')
})

test('a line of 75 octets stays whole, one of 76 is broken', () => {
  const value = 'x'.repeat(75 - 'NOTE:'.length)
  expect(contentLine('NOTE', value)).toBe(`NOTE:${value}\r\n`)
  expect(contentLine('NOTE', `${value}y`)).toBe(`NOTE:${value}\r\n y\r\n`)
})

test('a character of four octets at the edge goes to the next line whole', () => {
  const value = 'x'.repeat(73 - 'NOTE:'.length)
  expect(contentLine('NOTE', `${value}🌙`)).toBe(`NOTE:${value}\r\n 🌙\r\n`)
})

test('any text comes back as it was, from lines of 75 octets or fewer that hold whole characters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = contentLine('DESCRIPTION', escapeText(text))
      expect(folded.endsWith('\r\n')).toBe(true)
      const lines = folded.slice(0, -2).split('\r\n')
      for (const line of lines) {
        expect(octets(line)).toBeLessThanOrEqual(75)
        // A character cut in two would come back from its octets as another one.
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(line))).toBe(line)
        expect(line).not.toMatch(/[\r\n]/)
      }
      expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true)
      const read = unescaped(unfold(folded.slice(0, -2)).slice('DESCRIPTION:'.length))
      expect(read).toBe(withoutControls(text))
    }),
    { seed: 20261126, numRuns: 1000 },
  )
})

/** What is meant to come back: no control characters, and one kind of line break. */
function withoutControls(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((char) => char === '\n' || char === '\t' || (char >= ' ' && char !== '\u007F'))
    .join('')
}
