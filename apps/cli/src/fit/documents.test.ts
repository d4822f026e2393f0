import { expect, test } from 'vitest'
import { documents } from './documents.ts'
import { LONGEST_LINE, lines } from './lines.ts'

async function readAll(text: string, chunk = 7): Promise<readonly (string | number)[]> {
  const bytes = new TextEncoder().encode(text)
  const parts = async function* () {
    for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk)
  }
  const found: (string | number)[] = []
  for await (const document of documents(lines(parts()))) {
    found.push(document.type === 'read' ? JSON.stringify(document.value) : document.line)
  }
  return found
}

const GOOD = '{"nights":1,"counts":[0]}'

test('one problem a line comes back in order, blank lines skipped', async () => {
  expect(await readAll(`{"a":1}\n\n  \n{"a":2}\r\n{"a":3}`)).toEqual(['{"a":1}', '{"a":2}', '{"a":3}'])
})

test('a bad line stands for itself alone', async () => {
  expect(await readAll(`${GOOD}\nnonsense\n${GOOD}\n{"a":}\n${GOOD}\n`)).toEqual([GOOD, 2, GOOD, 4, GOOD])
})

test('a line cut short does not swallow the good one after it, even where the two could be joined', async () => {
  expect(await readAll(`{"nights":3,"counts":[0,1\n${GOOD}\n`)).toEqual([1, GOOD])
  expect(await readAll(`{"nights":3,"counts":[0,\n${GOOD}\n`)).toEqual([1, GOOD])
  expect(await readAll(`{"nights":3,"cou\n${GOOD}`)).toEqual([1, GOOD])
})

test('two lines cut short are two bad lines', async () => {
  expect(await readAll(`{"counts":[0,\n{"counts":[0,\n`)).toEqual([1, 2])
})

test('JSON spread over lines is put together, also several in a row', async () => {
  const pretty = JSON.stringify({ nights: 2, counts: [0, 1], id: 'a "}" in text' }, null, 2)
  const plain = JSON.stringify(JSON.parse(pretty))
  expect(await readAll(`${pretty}\n${pretty}\n${GOOD}`)).toEqual([plain, plain, GOOD])
})

test('JSON spread over lines that ends too early is one bad answer, at the line where it began', async () => {
  expect(await readAll('\n{\n  "nights": 2,\n  "counts": [0,\n')).toEqual([2])
})

test('a good line is answered before the next one arrives', async () => {
  const taken: string[] = []
  const slowly = async function* () {
    for (const line of [GOOD, 'bad', GOOD]) {
      taken.push('sent')
      yield new TextEncoder().encode(`${line}\n`)
    }
  }
  for await (const document of documents(lines(slowly()))) taken.push(document.type)
  expect(taken).toEqual(['sent', 'read', 'sent', 'bad', 'sent', 'read'])
})

test('a line past the limit is bad and the next one is still read', async () => {
  const long = `{"counts":[${'0,'.repeat(LONGEST_LINE / 2)}0]}`
  expect(await readAll(`${long}\n${GOOD}`, 65_536)).toEqual([1, GOOD])
})

test('bytes that are no text are bad and the next line is still read', async () => {
  const parts = async function* () {
    yield Uint8Array.from([0xff, 0xfe, 0x0a])
    yield new TextEncoder().encode(GOOD)
  }
  const types: string[] = []
  for await (const document of documents(lines(parts()))) types.push(document.type)
  expect(types).toEqual(['bad', 'read'])
})
