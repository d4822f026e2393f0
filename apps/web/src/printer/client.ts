import type { PrintJob, PrintReply } from './job.ts'

/** Makes a PDF of a sheet. @throws Error when it cannot be made; the screen words it. */
export type Printer = (job: PrintJob) => Promise<Uint8Array<ArrayBuffer>>

/** A worker for each page, ended after it: the screen stays alive, and its memory is given back. */
export const printInWorker: Printer = (job) => {
  const worker = new Worker(new URL('./printWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onerror = () => reject(new Error('the printer could not be loaded'))
    worker.onmessage = ({ data }: MessageEvent<PrintReply>) => {
      if (data.type === 'done') resolve(data.bytes)
      else reject(new Error(data.message))
    }
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
