import { problemSentence } from '@uncramp/diary'
import { readingGrade } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
import { type RefusalCode, refuseFile } from './refusal.ts'

const CODES: Readonly<Record<RefusalCode, true>> = {
  empty: true,
  'not-known': true,
  'zip-damaged': true,
  'zip-locked': true,
  'zip-method': true,
  'nothing-inside': true,
  'database-damaged': true,
  'not-json': true,
  'too-large': true,
  several: true,
  unreadable: true,
}

describe('why a file is refused', () => {
  test.each(Object.keys(CODES) as RefusalCode[])('is one clear sentence and what to do: %s', (code) => {
    expect(problemSentence(refuseFile(code))).toMatch(/^The file: [^.!]+\. [A-Z][^.!]*[.?]([^.!]+\.)?$/)
  })

  test('reads easily', () => {
    const text = (Object.keys(CODES) as RefusalCode[]).map((code) => problemSentence(refuseFile(code))).join(' ')
    expect(readingGrade(text)).toBeLessThanOrEqual(6)
  })
})
