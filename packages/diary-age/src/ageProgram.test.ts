import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Diary, exportDiary, problemSentence } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { afterAll, describe, expect, test } from 'vitest'
import { lockDiary, openLocked } from './index.ts'

const PASSPHRASE = 'four small brown owls'
const diary: Diary = {
  nights: [sampleNight('2026-04-01'), sampleNight('2026-04-02', { count: 2, taken: { magnésium: true } })],
  cramps: [sampleCramp('a', '2026-04-02', { minutes: 3.5, pain: 7 })],
  trials: [{ id: 't', record: { seed: 7 } }],
  settings: { theme: 'night' },
}

/** `age` asks a terminal for its passphrase, never a pipe: `script` gives it one. */
const NEEDED = ['age', 'age-keygen', 'script']
const missing = NEEDED.filter(
  (name) => !(process.env.PATH ?? '').split(':').some((path) => existsSync(join(path, name))),
)
if (missing.length > 0)
  console.log(`NOT RUN: locked copies beside the age program itself, since ${missing.join(' and ')} is not installed.`)

const folder = mkdtempSync(join(tmpdir(), 'uncramp-age-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `age` at a terminal, and answers each time it asks for the passphrase. */
function ageAtTerminal(command: string, passphrase: string): Promise<number | null> {
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  let heard = ''
  child.stdout.on('data', (chunk) => {
    heard += String(chunk)
    if (!/passphrase[^\n]*: /i.test(heard)) return
    heard = ''
    child.stdin.write(`${passphrase}\n`)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

describe.skipIf(missing.length > 0)('beside the age program', { timeout: 120_000 }, () => {
  test('a locked copy is opened by age, and gives the copy byte for byte', async () => {
    writeFileSync(at('ours.age'), await lockDiary(diary, PASSPHRASE))
    expect(await ageAtTerminal('age -d -o ours.json ours.age', PASSPHRASE)).toBe(0)
    expect(readFileSync(at('ours.json'), 'utf8')).toBe(exportDiary(diary))
  })

  test('a locked copy is not opened by age with another passphrase', async () => {
    writeFileSync(at('shut.age'), await lockDiary(diary, PASSPHRASE, 2))
    expect(await ageAtTerminal('age -d -o shut.json shut.age', 'four small brown mice')).not.toBe(0)
    expect(existsSync(at('shut.json'))).toBe(false)
  })

  test('a copy that age locked is opened here', async () => {
    writeFileSync(at('theirs.json'), exportDiary(diary))
    expect(await ageAtTerminal('age -p -o theirs.age theirs.json', PASSPHRASE)).toBe(0)
    expect(await openLocked(readFileSync(at('theirs.age')), PASSPHRASE)).toEqual({ type: 'read', diary })
  })

  test('a copy that age locked with a key is refused in a sentence', async () => {
    writeFileSync(at('keyed.json'), exportDiary(diary))
    execFileSync('age-keygen', ['-o', 'key.txt'], { cwd: folder, stdio: 'ignore' })
    const key = execFileSync('age-keygen', ['-y', 'key.txt'], { cwd: folder, encoding: 'utf8' }).trim()
    execFileSync('age', ['-r', key, '-o', 'keyed.age', 'keyed.json'], { cwd: folder })
    const opened = await openLocked(readFileSync(at('keyed.age')), PASSPHRASE)
    expect(opened.type === 'refused' && problemSentence(opened.problem)).toMatch(/with a key, not with a passphrase/)
  })
})
