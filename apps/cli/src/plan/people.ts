import { type CountFit, fitCounts, ProblemError, peopleLike, type UntreatedPerson } from '@uncramp/stats'
import { fitDiary } from '../analyze/answer.ts'
import { readDiaryFile } from '../analyze/importDiary.ts'
import { parseOptions } from '../analyze/options.ts'
import { InputError } from '../fault.ts'
import { toProblem } from '../fit/problemFile.ts'
import type { Io } from '../io.ts'
import { nameOf, readBytes, readText } from '../read.ts'
import type { KnownPerson } from './options.ts'

/** Who the person may be. @throws InputError when her diary cannot be read or fitted. */
export async function peopleOf(known: KnownPerson, seed: number, io: Io): Promise<readonly UntreatedPerson[]> {
  if (known.type === 'diary') return peopleLike(await fitOf(known.path, known.args, io), seed)
  const { type, ...person } = known
  return [person]
}

async function fitOf(path: string, args: readonly string[], io: Io): Promise<CountFit> {
  try {
    if (path.endsWith('.json')) return fitCounts(toProblem(parseJson(await readText(path, io), path)))
    const { choices } = parseOptions([path, ...args])
    return fitDiary(readDiaryFile(await readBytes(path, io), nameOf(path), choices).diary).fit
  } catch (error) {
    if (error instanceof ProblemError) throw new InputError(`${nameOf(path)}: ${error.message}.`)
    throw error
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(`${path} is not JSON. Give one problem, as uncramp fit reads it.`)
  }
}
