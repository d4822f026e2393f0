import { abab } from './abab.ts'
import { epil } from './epil.ts'
import type { DataSet } from './figure.ts'
import { hpi } from './hpi.ts'
import { kostecki } from './kostecki.ts'
import { laughter } from './laughter.ts'
import { polio } from './polio.ts'
import { quine } from './quine.ts'
import { salm } from './salm.ts'
import { studentSleep } from './studentSleep.ts'
import { weightLoss } from './weightLoss.ts'

/** Every data set that needs the folder of third parties' data, in the order of the page. */
export const dataSets: Readonly<Record<string, () => DataSet>> = {
  abab,
  laughter,
  polio,
  epil,
  salm,
  quine,
  kostecki,
  hpi,
  weightLoss,
  studentSleep,
}
