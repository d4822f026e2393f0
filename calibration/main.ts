import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FULL } from '../packages/trial/calibration/cells.ts'
import { Kept } from './kept.ts'
import { workThrough } from './pool.ts'
import { writeReport } from './report.ts'
import { resultsOf } from './results.ts'
import { allTasks, type Result, type Task } from './tasks.ts'

const SIZES = { verdict: FULL, draws: 4000, coin: 1000, outcomes: 300, two: 2000 }

const [root = '.'] = process.argv.slice(2)
const bundle = dirname(fileURLToPath(import.meta.url))
const tasks = allTasks(SIZES)
const kept = new Kept(root, bundle)
const open = tasks.filter((task) => kept.get(task) === null)

if (open.length < tasks.length) say(`${tasks.length - open.length} of ${tasks.length} parts are done already.`)
const start = performance.now()
let doneNow = 0
await workThrough(open, join(bundle, 'worker.mjs'), (task: Task, result: Result) => {
  kept.put(task, result)
  doneNow++
  const left = ((performance.now() - start) / doneNow) * (open.length - doneNow)
  if (doneNow % 10 === 0 || doneNow === open.length) {
    say(`${tasks.length - open.length + doneNow} of ${tasks.length} parts, about ${minutes(left)} left`)
  }
})
writeReport(root, resultsOf(tasks.map((task) => [task, kept.get(task)!] as const)))
say(`docs/calibration.md is written, after ${minutes(performance.now() - start)}.`)

function minutes(milliseconds: number): string {
  return `${Math.round(milliseconds / 6000) / 10} min`
}

function say(sentence: string): void {
  console.log(sentence)
}
