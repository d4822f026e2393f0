import { parentPort } from 'node:worker_threads'
import { run, type Task } from './tasks.ts'

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(run(task))
})
