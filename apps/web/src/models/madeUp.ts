import type { Deps } from './deps.ts'
import type { SettingsData } from './settings.ts'

const KEY = 'uncramp.made-up'
/** A real cramp must not be written into a made-up diary that was left open: it ends by itself. */
const LONGEST_MS = 30 * 60 * 1000

type Kept = Pick<SettingsData, 'theme' | 'text' | 'voice' | 'buzz' | 'region' | 'clock'>

/** A look around in a made-up diary. It lasts while this tab is open, half an hour at most. */
export interface MadeUpSession {
  /** Milliseconds since 1970. */
  readonly since: number
  /** How the person likes her screen; the only thing taken along. */
  readonly settings: Partial<Kept>
}

type Around = Pick<Deps, 'platform' | 'clock'>

export function enterMadeUp({ platform, clock }: Around, kept: Kept): void {
  const { theme, text, voice, buzz, region } = kept
  const settings = { theme, text, voice, buzz, region, clock: kept.clock }
  const session: MadeUpSession = { since: clock.now(), settings }
  platform.rememberInTab(KEY, JSON.stringify(session))
  platform.startAgain('/diary')
}

export function forgetMadeUp({ platform }: Around): void {
  platform.rememberInTab(KEY, null)
}

export function leaveMadeUp(around: Around): void {
  forgetMadeUp(around)
  around.platform.startAgain('/')
}

/** Back to the real diary once the time is over. */
export function endMadeUpInTime(around: Around): void {
  if (madeUpSession(around) === null) leaveMadeUp(around)
}

/** null: the real diary. */
export function madeUpSession({ platform, clock }: Around): MadeUpSession | null {
  const session = read(platform.recallInTab(KEY))
  const age = clock.now() - (session?.since ?? 0)
  if (session !== null && age >= 0 && age < LONGEST_MS) return session
  platform.rememberInTab(KEY, null)
  return null
}

function read(text: string | null): MadeUpSession | null {
  if (text === null) return null
  try {
    const { since, settings } = JSON.parse(text) as MadeUpSession
    return typeof since === 'number' && typeof settings === 'object' && settings !== null ? { since, settings } : null
  } catch {
    return null
  }
}
