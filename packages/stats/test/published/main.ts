import { dataSets } from './all.ts'
import { report } from './report.ts'
import { notRecomputable, trials } from './trials.ts'

/** The whole page; needs the folder of third parties' data. */
export const page = (): string => {
  const onData = Object.values(dataSets).map((read) => read())
  return report(onData, trials(), notRecomputable())
}
