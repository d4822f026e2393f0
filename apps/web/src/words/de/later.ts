import type { LaterWords } from '../catalogue.ts'
import { bedtime } from './bedtime.ts'
import { blankMonth } from './blankMonth.ts'
import { blind } from './blind.ts'
import { bringIn } from './bringIn.ts'
import { check } from './check.ts'
import { checkIn } from './checkIn.ts'
import { choose } from './choose.ts'
import { copies } from './copies.ts'
import { diary } from './diary.ts'
import { doctorPage } from './doctorPage.ts'
import { earlier } from './earlier.ts'
import { findNights } from './findNights.ts'
import { findOut } from './findOut.ts'
import { goesWith } from './goesWith.ts'
import { goesWithMeasured } from './goesWithMeasured.ts'
import { held } from './held.ts'
import { history } from './history.ts'
import { keepOn } from './keepOn.ts'
import { learn } from './learn.ts'
import { me } from './me.ts'
import { nightSigns } from './nightSigns.ts'
import { paperMonths } from './paperMonths.ts'
import { result } from './result.ts'
import { resultMore } from './resultMore.ts'
import { resultNamed } from './resultNamed.ts'
import { testHistory } from './testHistory.ts'
import { testNamed } from './testNamed.ts'
import { testRun } from './testRun.ts'
import { testWeekChart } from './testWeekChart.ts'
import { two } from './two.ts'
import { visitQuestions } from './visitQuestions.ts'

/** What is read on screens that come when they are asked for, in German. */
export const later: LaterWords = {
  blankMonth,
  blind,
  bringIn,
  diary,
  doctorPage,
  me,
  earlier,
  findNights,
  goesWith,
  goesWithMeasured,
  held,
  history,
  findOut,
  result,
  resultMore,
  resultNamed,
  testHistory,
  keepOn,
  learn,
  nightSigns,
  paperMonths,
  bedtime,
  check,
  checkIn,
  choose,
  copies,
  testNamed,
  testRun,
  two,
  testWeekChart,
  visitQuestions,
}
