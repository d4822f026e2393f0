import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Clock } from '../clock.ts'
import { createCrampNow } from './cramp.ts'
import type { CrampNow } from './crampNow.ts'
import type { Deps } from './deps.ts'
import { createKeeping } from './keeping.ts'
import { createLook, type LookAndFeel } from './look.ts'
import { endMadeUpInTime } from './madeUp.ts'
import type { Morning } from './morning.ts'
import { lastNightOver, today } from './nightClock.ts'
import { guessRegion } from './region.ts'
import { createSaving, type Saving } from './saving.ts'
import { createSettings, hoursLaterOf, type Settings } from './settings.ts'
import { createSnapshots } from './snapshots.ts'
import { createTrials, type Trials } from './trial.ts'
import { createUndo, type Undo } from './undo.ts'

/** The models every screen shares. */
export interface AppModel {
  readonly deps: Deps
  readonly saving: Saving
  readonly settings: Settings
  readonly undo: Undo
  readonly look: LookAndFeel
  readonly cramp: CrampNow
  readonly trials: Trials
  /** The check-in that was begun, so that a way past another screen leads back to what was tapped in it. */
  readonly checkIn: { current: Morning | null }
  /** Goes up after each change of the diary, from this tab or another. */
  readonly changes: ReadonlySignal<number>
  /** It is time to ask "anything new?". Said by `watchHealth`, which comes after the first screen. */
  readonly askAgain: Signal<boolean>
  /** The day that she asked to be reminded of a result of the check. Said by `watchHealth` too. */
  readonly remindDue: Signal<boolean>
  load(): Promise<void>
}

const DAY_LOOK_MS = 30_000

/** The clock, with the hours of her own day as her settings tell them. */
const ownClock = (clock: Clock, settings: () => Settings): Clock => ({
  ...clock,
  hoursLater: () => hoursLaterOf(settings().data.value.risesAt),
})

export function createAppModel(given: Deps): AppModel {
  const deps: Deps = { ...given, clock: ownClock(given.clock, () => settings) }
  const askToKeep = createKeeping(deps, () => cramp.current.value !== null)
  const saving = createSaving(deps.store, (edits) => {
    settings.evenings.noteSaved(edits)
    askToKeep(edits)
  })
  const settings = createSettings(saving, guessRegion(deps.platform.languages()))
  const undo = createUndo(deps.clock, saving)
  const changes = signal(0)
  const cramp = createCrampNow(deps, saving, settings, undo)
  const trials = createTrials(deps, saving, settings)
  const snapshots = createSnapshots(deps, () => cramp.current.value !== null)
  function refresh(): void {
    changes.value += 1
    // A copy brought in or another tab may have changed either.
    // Which night is over depends on her settings.
    void settings
      .load(deps.store)
      .then(trials.load)
      .catch(() => undefined)
    void cramp.load().catch(() => undefined)
  }
  deps.store.onChange(refresh)
  deps.store.onChange(snapshots.noteChange)
  // An app left open overnight: the new day brings a new night to ask about.
  let lastNight = lastNightOver(deps.clock)
  let day = today(deps.clock)
  deps.clock.every(DAY_LOOK_MS, () => {
    if (today(deps.clock) === day && lastNight === lastNightOver(deps.clock)) return
    day = today(deps.clock)
    lastNight = lastNightOver(deps.clock)
    refresh()
  })
  if (deps.madeUp === true) deps.clock.every(DAY_LOOK_MS, () => endMadeUpInTime(deps))
  return {
    deps,
    saving,
    settings,
    undo,
    look: createLook(deps.clock, settings),
    cramp,
    trials,
    checkIn: { current: null },
    changes,
    askAgain: signal(false),
    remindDue: signal(false),
    async load() {
      await settings.load(deps.store)
      await Promise.all([cramp.load(), trials.load()])
      // A change of the last visit may not have been kept before its page was gone.
      snapshots.noteChange()
    },
  }
}
