import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { doctorPage, isEmptyPage, ownQuestionsIn, type PageInput, toSheet } from '@uncramp/report'
import { type Fonts, sheetPdf } from '@uncramp/report-pdf'
import { ownNamesIn } from '../export/ownNames.ts'
import { readDiary } from '../export/readDiary.ts'
import { InputError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf as fileName } from '../read.ts'
import { write } from '../write.ts'
import { healthOf } from './health.ts'
import { LANGUAGES } from './languages.ts'
import { parseReportOptions } from './options.ts'
import { pageTest } from './tests.ts'

/** `uncramp report`: exit code 0. @throws InputError */
export async function runReport(args: readonly string[], io: Io): Promise<number> {
  const { path, output, paper, language, choice, json } = parseReportOptions(args)
  const diary = await readDiary({ path, cramps: null }, io)
  const words = LANGUAGES[language]
  const own = ownNamesIn(diary)
  const nameOf = (id: string) =>
    own.get(id) ?? words.page.names[id] ?? words.treatments.get(id) ?? id.replaceAll('-', ' ')
  const today = io.today()
  const tests = diary.trials.map((stored) => pageTest(stored, diary.nights, nameOf, today))
  const { health, leftOut } = healthOf(diary, words)
  const unread = tests.flatMap((test, i) => (typeof test === 'string' ? [`test ${i + 1} is left out. ${test}`] : []))
  for (const sentence of [...unread, ...leftOut]) io.err(`uncramp: ${fileName(path)}: ${sentence}\n`)
  const input: PageInput = {
    ...health,
    nights: diary.nights,
    cramps: diary.cramps,
    tests: tests.filter((test) => typeof test !== 'string'),
    today,
    ownQuestions: ownQuestionsIn(diary.settings),
    nameOf,
    choice,
  }
  const page = doctorPage(input)
  if (isEmptyPage(page))
    throw new InputError(`${fileName(path)} has nothing to put on a page yet. Write down some nights first.`)
  const at = new Date(io.instant())
  const bytes = await sheetPdf(toSheet(page, words.page, localeOf(language, paper)), { paper, fonts: fonts(), at })
  await write(output, bytes, io)
  const nights = { recorded: page.known, unknown: page.unknown }
  await io.out(
    json
      ? `${JSON.stringify({ file: output, bytes: bytes.length, weeks: page.period.nights / 7, nights, tests: page.tests.length })}\n`
      : `${output}: ${nights.recorded} nights recorded, ${nights.unknown} unknown, in ${page.period.nights / 7} weeks.\n`,
  )
  return 0
}

/** Letter paper is at home where dates begin with the month. */
function localeOf(language: keyof typeof LANGUAGES, paper: string): string {
  return language === 'en' && paper === 'letter' ? 'en-US' : LANGUAGES[language].page.locale
}

function fonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const file = (name: string) => readFileSync(resolve(`@expo-google-fonts/golos-text/${name}.ttf`))
  return { regular: file('400Regular/GolosText_400Regular'), bold: file('700Bold/GolosText_700Bold') }
}
