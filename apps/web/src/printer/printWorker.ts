import regular from '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf?url'
import bold from '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf?url'
import { sheetPdf } from '@uncramp/report-pdf'
import type { PrintJob, PrintReply } from './job.ts'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = async ({ data }: MessageEvent<PrintJob>) => {
  self.postMessage(await reply(data))
}

async function reply({ sheet, paper, at }: PrintJob): Promise<PrintReply> {
  try {
    const [own, strong] = await Promise.all([fontAt(regular), fontAt(bold)])
    const bytes = await sheetPdf(sheet, { paper, fonts: { regular: own, bold: strong }, at: new Date(at) })
    return { type: 'done', bytes }
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

async function fontAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`a font could not be loaded: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
