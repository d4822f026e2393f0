import { onlyFile, parse } from '../args.ts'
import { InputError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf, readText } from '../read.ts'
import { toAnswer } from './answer.ts'
import { toCheckFile } from './answersFile.ts'
import { toCheckSentences, toQuestionList } from './sentences.ts'

/** `uncramp check`: exit code 0. @throws InputError */
export async function runCheck(args: readonly string[], io: Io): Promise<number> {
  const parsed = parse('check', args, { json: { type: 'boolean' }, questions: { type: 'boolean' } })
  if (parsed.values.questions === true) {
    await io.out(toQuestionList())
    return 0
  }
  const path = onlyFile('check', parsed)
  const answer = toAnswer(read(await readText(path, io), nameOf(path)))
  await io.out(parsed.values.json === true ? `${JSON.stringify(answer)}\n` : toCheckSentences(answer))
  return 0
}

function read(text: string, name: string) {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InputError(`${name} is not JSON. uncramp check --help shows an example.`)
  }
  try {
    return toCheckFile(value)
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${name}: ${error.message}`) : error
  }
}
