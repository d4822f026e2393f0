import type { Diary } from '@uncramp/diary'

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
