import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Result, Task } from './tasks.ts'

/** Works through the tasks on every core, in order. @param done told of each result as it comes */
export async function workThrough(
  tasks: readonly Task[],
  workerFile: string,
  done: (task: Task, result: Result) => void,
): Promise<void> {
  let next = 0
  const serve = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = () => {
        const task = tasks[next++]
        if (task === undefined) return resolve()
        worker.once('message', (result: Result) => {
          done(task, result)
          give()
        })
        worker.postMessage(task)
      }
      worker.once('error', reject)
      give()
    })
  const workers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => new Worker(workerFile))
  try {
    await Promise.all(workers.map(serve))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
