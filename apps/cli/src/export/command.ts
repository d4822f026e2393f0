import { type Diary, exportDiary } from '@uncramp/diary'
import { toCsv } from '@uncramp/report'
import type { Io } from '../io.ts'
import { nameOf } from '../read.ts'
import { write } from '../write.ts'
import { documentOf, documentText } from './document.ts'
import { crampsPath, type ExportOptions, parseExportOptions } from './options.ts'
import { readDiary } from './readDiary.ts'

/** `uncramp export`: exit code 0. @throws InputError */
export async function runExport(args: readonly string[], io: Io): Promise<number> {
  const options = parseExportOptions(args)
  const diary = await readDiary(options, io)
  if (options.to === 'csv') return writeTables(diary, options.output ?? '', io)
  const text = textOf(diary, options, io)
  if (options.output === null) await io.out(text)
  else {
    await write(options.output, text, io)
    const { nights, cramps, trials } = diary
    const parts = [many(nights.length, 'night'), many(cramps.length, 'cramp'), many(trials.length, 'test')]
    await io.out(`${options.output}: ${parts.join(', ')}.\n`)
  }
  return 0
}

function textOf(diary: Diary, { to, path, snomed }: ExportOptions, io: Io): string {
  if (to === 'json') return exportDiary(diary)
  const { document, leftOut } = documentOf(diary, io.instant(), snomed)
  for (const sentence of leftOut) io.err(`uncramp: ${nameOf(path)}: ${sentence}\n`)
  return documentText(document)
}

async function writeTables(diary: Diary, output: string, io: Io): Promise<number> {
  const { nights, cramps } = toCsv(diary)
  const beside = crampsPath(output)
  await write(output, nights, io)
  await write(beside, cramps, io)
  const lines = [
    `${output}: ${many(diary.nights.length, 'night')}.`,
    `${beside}: ${many(diary.cramps.length, 'cramp')}.`,
  ]
  const kept = diary.trials.length > 0 || Object.keys(diary.settings).length > 0
  if (kept) lines.push('Tests and settings are not in the tables. Keep the copy for them.')
  await io.out(`${lines.join('\n')}\n`)
  return 0
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
