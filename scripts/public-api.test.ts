import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publicApis } from './public-api.mjs'

test('api.txt says what each package promises now (npm run docs writes it anew)', async () => {
  for (const { file, text } of await publicApis()) expect(readFileSync(file, 'utf8')).toBe(text)
})
