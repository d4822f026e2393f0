import { ProblemError } from '@uncramp/stats'
import { InputError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf, readBytes } from '../read.ts'
import { type Answer, type DiaryFit, fitDiary, toAnswer } from './answer.ts'
import { readDiaryFile } from './importDiary.ts'
import { parseOptions } from './options.ts'
import { testOf } from './randomised.ts'
import { toSentences } from './sentences.ts'

const NOT_BY_LOT =
  'These nights were not drawn by lot, so this says what went together, not what helped. Such things often change for other reasons at the same time. A fair test draws the nights by lot.'

const YES_NO =
  'The model is one for counts. With yes and no a rate can come out above one a night; read it as how often, not how many.'

/** `uncramp analyze`: exit code 0. @throws InputError */
export async function runAnalyze(args: readonly string[], io: Io): Promise<number> {
  const { path, choices, unitNights, json } = parseOptions(args)
  const { diary, notes } = readDiaryFile(await readBytes(path, io), nameOf(path), choices)
  const start = io.now()
  const { fit, test } = orRefuse(nameOf(path), () => ({
    fit: fitDiary(diary),
    test: unitNights === null ? null : testOf(diary, unitNights),
  }))
  const ending = test?.ending ?? null
  const answer = toAnswer(diary, fit, {
    ending,
    ...(test && { ending_week: test.ending_week, second_opinion: test.second_opinion }),
    notes: [...notes, ...(diary.yesNo ? [YES_NO] : []), ...(isAssociation(fit, ending) ? [NOT_BY_LOT] : [])],
    milliseconds: io.now() - start,
  })
  await io.out(json ? `${JSON.stringify(answer)}\n` : toSentences(answer, diary))
  return 0
}

/** What the count model refuses is a fault of the diary, said in a sentence. */
function orRefuse<T>(name: string, analyse: () => T): T {
  try {
    return analyse()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new InputError(`${name}: ${error.message}.`)
  }
}

function isAssociation({ treatments }: DiaryFit, ending: Answer['ending']): boolean {
  return ending === null && treatments.some((treatment) => !('not_testable' in treatment))
}
