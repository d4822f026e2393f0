import type { Diary } from '@uncramp/diary'
import { packedId, parseTrial } from '@uncramp/trial'
import { blindIn, calledIn } from '../testLog.ts'

/** What the person called her own factors, by id. */
export function ownNamesIn({ settings }: Diary): ReadonlyMap<unknown, string> {
  const own = Array.isArray(settings.ownFactors) ? (settings.ownFactors as readonly unknown[]) : []
  const names = new Map<unknown, string>()
  for (const factor of own) {
    const { id, name } = Object(factor) as { id?: unknown; name?: unknown }
    if (typeof name === 'string') names.set(id, name)
  }
  return names
}

/** What a helper packed, by the ids that nights keep it under. */
export function packedNames({ trials }: Diary, nameOf: (id: string) => string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { record } of trials) {
    const read = parseTrial(Object(record).trial)
    if (read.type === 'refused' || blindIn(record, read.trial) === undefined) continue
    const { treatment } = read.trial.protocol
    names.set(packedId(treatment), `${calledIn(record, nameOf, treatment)}, as packed by a helper`)
  }
  return names
}
