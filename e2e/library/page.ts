declare global {
  interface Window {
    /** What each example printed in the worker. */
    printed: Promise<readonly string[]>
  }
}

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
window.printed = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
})

export {}
