import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  ANALYZE_HELP,
  CHECK_HELP,
  CURVE_HELP,
  EVIDENCE_HELP,
  EXPORT_HELP,
  FIT_HELP,
  MAIN_HELP,
  PLAN_HELP,
  POOL_HELP,
  SIMULATE_HELP,
  VERIFY_HELP,
} from './help.ts'
import { runMain, runProgram } from './testIo.ts'

test('says its version', async () => {
  expect(await runProgram(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' })
})

test('--help of each command teaches with one example, on standard output', async () => {
  for (const [args, help] of [
    [['--help'], MAIN_HELP],
    [[], MAIN_HELP],
    [['fit', '--help'], FIT_HELP],
    [['analyze', '--help'], ANALYZE_HELP],
    [['analyze', 'x.csv', '-h'], ANALYZE_HELP],
    [['plan', '--help'], PLAN_HELP],
    [['simulate', '--help'], SIMULATE_HELP],
    [['curve', '--help'], CURVE_HELP],
    [['pool', '--help'], POOL_HELP],
    [['check', '--help'], CHECK_HELP],
    [['evidence', '--help'], EVIDENCE_HELP],
    [['export', '--help'], EXPORT_HELP],
    [['verify', '--help'], VERIFY_HELP],
  ] as const) {
    expect(await runMain(args)).toEqual({ code: 0, out: help, err: '' })
  }
  expect(FIT_HELP).toMatch(/Example\n {2}\S/)
  expect(ANALYZE_HELP).toMatch(/Example\n {2}uncramp analyze/)
})

test('the help fits a terminal of 120 columns', () => {
  const longest = Math.max(
    ...`${MAIN_HELP}${FIT_HELP}${ANALYZE_HELP}${PLAN_HELP}${SIMULATE_HELP}${CURVE_HELP}${POOL_HELP}${CHECK_HELP}${EVIDENCE_HELP}${EXPORT_HELP}${VERIFY_HELP}`
      .split('\n')
      .map((line) => line.length),
  )
  expect(longest).toBeLessThanOrEqual(120)
})

test('a command, option or file it does not know gets a sentence, a hint and exit code 2', async () => {
  const tries: readonly (readonly [readonly string[], RegExp])[] = [
    [['fti'], /^uncramp: There is no command "fti"\..*\nTry: uncramp --help\n$/],
    [['constructor'], /There is no command "constructor"/],
    [['--jsno'], /There is no command/],
    [['fit', 'x.json', '--jsno'], /There is no option --jsno\. Did you mean --json\?\nTry: uncramp fit --help\n$/],
    [['fit', 'x.json', '-j'], /There is no option -j\./],
    [['fit', 'x.json', '--json=yes'], /--json/],
    [['fit'], /no file was given/],
    [['fit', 'a.json', 'b.json'], /reads one file/],
    [['analyze', 'x.csv', '--date'], /--date/],
  ]
  for (const [args, says] of tries) {
    const { code, out, err } = await runMain(args)
    expect(err).toMatch(says)
    expect([code, out]).toEqual([2, ''])
  }
})

test('ends quietly when the reader of its answers goes away', async () => {
  const bin = fileURLToPath(new URL('../bin/uncramp.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'fit', '-'])
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.on('error', () => {})
  child.stdout.destroy()
  child.stdin.end('bad\n'.repeat(10_000))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, err]).toEqual([0, ''])
})
