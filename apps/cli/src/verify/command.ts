import { onlyFile, parse } from '../args.ts'
import { InputError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf, readText } from '../read.ts'
import { testsIn, type VerifiedTest } from './tests.ts'

/** `uncramp verify`: exit code 0 when every test is intact, 1 when one was changed. @throws InputError */
export async function runVerify(args: readonly string[], io: Io): Promise<number> {
  const parsed = parse('verify', args, { json: { type: 'boolean' } })
  const path = onlyFile('verify', parsed)
  const tests = named(nameOf(path), await readText(path, io))
  const intact = tests.every(({ changed }) => changed === null)
  await io.out(parsed.values.json === true ? `${JSON.stringify({ intact, tests })}\n` : toSentences(tests))
  return intact ? 0 : 1
}

function named(name: string, text: string): readonly VerifiedTest[] {
  try {
    return testsIn(text)
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${name}: ${error.message}`) : error
  }
}

function toSentences(tests: readonly VerifiedTest[]): string {
  return tests.map((test) => `${titleOf(test)}: ${verdictOn(test)}${blindingOf(test)}\n`).join('')
}

function titleOf({ treatment, first_night }: VerifiedTest): string {
  return treatment === null ? 'The design' : `The test of "${treatment}" from ${first_night}`
}

function verdictOn({ changed, parts, seal }: VerifiedTest): string {
  switch (changed) {
    case null:
      return `intact. Its seed draws this order again, and its seal fits (${seal}).`
    case 'hash':
      return 'changed. The order is the one that was drawn, but the plan or the seal reads otherwise than on the day of the draw.'
    case 'order':
      return `changed. Its seed draws another order than the one written here.${whichParts(parts)}`
  }
}

const BLINDED = {
  sealed: ' It is blinded, and sealed.',
  'opened-early': ' It was blinded, and the seal was opened before the end.',
  guessed: ' It was blinded to its end.',
} as const

const blindingOf = ({ blinded }: VerifiedTest): string => (blinded === null ? '' : BLINDED[blinded])

const MOST_SHOWN = 6

function whichParts(parts: VerifiedTest['parts']): string {
  if (parts.length === 0) return ''
  const shown = parts.slice(0, MOST_SHOWN).map(({ part }) => part)
  const more = parts.length > shown.length ? ` and ${parts.length - shown.length} more` : ''
  return ` They differ in part${parts.length === 1 ? '' : 's'} ${shown.join(', ')}${more}.`
}
