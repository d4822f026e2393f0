import { type Diary, exportDiary, isSameDiary, parseDiary } from '@uncramp/diary'

export interface PlainCopy {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The bytes were read back as a person would later, and gave the same diary. */
  readonly whole: boolean
}

export function plainCopy(diary: Diary): PlainCopy {
  const bytes = new TextEncoder().encode(exportDiary(diary))
  const back = parseDiary(bytes)
  return { bytes, whole: back.type === 'read' && isSameDiary(diary, back.diary) }
}
