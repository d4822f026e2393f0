import { computed, signal } from '@preact/signals'
import {
  addCramp,
  addNights,
  type Cramp,
  type Edit,
  endCramp,
  invertEdits,
  removeCramp,
  startCramp,
  withLength,
} from '@uncramp/diary'
import type { CrampCheck, CrampNow, KeptCheck } from './crampNow.ts'
import type { Deps } from './deps.ts'
import { isAfterNight, nightNow } from './nightClock.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
import type { Undo } from './undo.ts'

/** A cramp still open this long is asked about in the morning, not at night; and how long it lasted is asked, not measured. */
const ASK_LATER_SECONDS = 3600
export const LONG_CRAMP_SECONDS = 600

/** A cramp taken out comes back as over: nobody is still in it. */
const asOver = (edit: Edit): Edit =>
  edit.type === 'put-cramp' ? { ...edit, cramp: { ...edit.cramp, state: 'over' } } : edit

/** A cramp by day comes after the night was checked, if it was: the count that was confirmed stays. */
const putByDay: typeof addCramp = (cramp) => [{ type: 'put-cramp', cramp }]
const takeOutByDay: typeof removeCramp = (cramp) => [{ type: 'delete-cramp', id: cramp.id }]

const wayBackOfNone: Promise<readonly Edit[] | null> = Promise.resolve(null)

export function createCrampNow(deps: Deps, saving: Saving, settings: Settings, undo: Undo): CrampNow {
  const { clock, store } = deps
  const current = signal<Cramp | null>(null)
  const leftOpen = signal<Cramp | null>(null)
  const helpShown = signal(false)
  // The stored one comes again with each change of the diary, and may be an answer behind.
  const checked = signal<KeptCheck | null>(null)
  const unwritten = signal(0)
  const sawItGo = signal(false)
  const asksLength = signal(false)
  const countStays = signal(false)
  const passedId = signal<string | null>(null)
  let wayBack = wayBackOfNone
  let isUnseen = false
  let writes = 0
  const now = signal(clock.now())
  clock.every(1000, () => {
    now.value = clock.now()
  })
  const isByDay = ({ start }: Cramp): boolean => start !== null && isAfterNight(clock, Date.parse(start))
  const secondsOf = (cramp: Cramp | null): number => {
    const start = cramp?.start == null ? now.value : Date.parse(cramp.start)
    return Math.max(0, Math.floor((now.value - start) / 1000))
  }

  // One after the other: a quick second press must not overtake the first on its way to the store.
  let writing: Promise<unknown> = Promise.resolve()
  /**
   * Resolves to the way back, or null when it could not be saved.
   *
   * @param instead the way back of the same cramp as it was written before, which is as if it had not been
   */
  function write(cramp: Cramp, make: typeof addCramp, more: readonly Edit[] = [], instead = wayBackOfNone) {
    const run = async () => {
      const range = { from: cramp.night, to: cramp.night }
      const [back, found, all] = await Promise.all([instead, store.nights(range), store.cramps(range)])
      const restored = (back ?? []).flatMap((edit) => (edit.type === 'put-night' ? [edit.night] : []))
      const nights = [...restored, ...found].filter(({ date }) => date === cramp.night).slice(0, 1)
      const cramps = back === null ? all : all.filter(({ id }) => id !== cramp.id)
      const edits = make(cramp, nights[0], cramps)
      countStays.value = isByDay(cramp) && nights[0] !== undefined && nights[0].count !== null
      const saved = await saving.save([...(back ?? []), ...edits, ...more])
      return saved ? invertEdits(edits, { nights, cramps }) : null
    }
    writes += 1
    unwritten.value += 1
    const written = writing.then(run).catch(() => null)
    writing = written.then(() => {
      unwritten.value -= 1
    })
    return written
  }
  function put(cramp: Cramp, more: readonly Edit[] = []): void {
    current.value = cramp
    void write(cramp, isByDay(cramp) ? putByDay : addCramp, more)
  }
  function begin(at: number): Cramp {
    now.value = clock.now()
    helpShown.value = false
    sawItGo.value = false
    asksLength.value = false
    isUnseen = false
    return startCramp(deps.newId(), clock.local(at), nightNow(clock, at))
  }
  function change(changes: Partial<Cramp>): void {
    if (current.value !== null) put({ ...current.value, ...changes })
  }
  async function takeOut(cramp: Cramp, text: string): Promise<void> {
    const back = await write(cramp, isByDay(cramp) ? takeOutByDay : removeCramp)
    if (back !== null) undo.show(text, back.map(asOver))
  }

  const checkOf = (cramp: Cramp | null): CrampCheck | null =>
    [checked.value, settings.data.value.crampCheck].find((kept) => kept?.id === cramp?.id)?.check ?? null
  /** What was answered is of use while its cramp lasts. */
  function forgetCheck(id: string | undefined): void {
    if (checked.value?.id === id) checked.value = null
    if (id !== undefined && settings.data.value.crampCheck?.id === id) void settings.set('crampCheck', null)
  }

  /** After an hour she has most likely slept: the clock does not say how long it held. */
  function end(cramp: Cramp): void {
    now.value = clock.now()
    const ended = secondsOf(cramp) < ASK_LATER_SECONDS ? endCramp(cramp, clock.local()) : withLength(cramp, null)
    sawItGo.value = true
    asksLength.value = ended.minutes === null
    put(ended)
  }

  const wasPassed = computed(() => current.value !== null && current.value.id === passedId.value)
  const leftOpenIsOld = computed(() => secondsOf(leftOpen.value) >= ASK_LATER_SECONDS)
  function resume(): void {
    current.value = leftOpen.value
    leftOpen.value = null
  }

  return {
    current,
    sawItGo,
    asksLength,
    wasPassed,
    countStays,
    stored: computed(() => unwritten.value === 0 && saving.state.value.type === 'saved'),
    helpShown,
    check: computed(() => checkOf(current.value)),
    keepCheck(check) {
      if (current.value === null) return
      const kept = { id: current.value.id, check }
      checked.value = kept
      void settings.set('crampCheck', kept).then((saved) => {
        // From now on the stored one counts, which another tab may change.
        if (saved && checked.value === kept) checked.value = null
      })
    },
    seconds: computed(() => secondsOf(current.value)),
    leftOpen,
    leftOpenIsOld,
    async load() {
      await writing
      const night = nightNow(clock)
      const before = writes
      const [from, to] = [addNights(night, -7), addNights(night, 1)]
      const recent = await store.cramps({ from, to })
      // What was said meanwhile, or waits to be tried again, is newer than what was read.
      if (writes !== before || unwritten.value > 0 || saving.state.value.type === 'failed') return
      const shown = current.value
      // Another tab may have gone on with it.
      if (shown !== null && shown.night >= from && shown.night <= to)
        current.value = recent.find(({ id }) => id === shown.id) ?? null
      leftOpen.value = recent.findLast(({ state, id }) => state === 'running' && id !== current.value?.id) ?? null
      const checkedId = settings.data.value.crampCheck?.id
      const lasts = ({ id, state }: Cramp) => id === checkedId && (state === 'running' || id === current.value?.id)
      if (!recent.some(lasts)) forgetCheck(checkedId)
    },
    start(at = clock.now()) {
      now.value = clock.now()
      // Where an answer forbids the stretch, another cramp would lead to it.
      const stays = checkOf(leftOpen.value)?.stopsStretch === true ? ASK_LATER_SECONDS : LONG_CRAMP_SECONDS
      if (leftOpen.value !== null && secondsOf(leftOpen.value) < stays) resume()
      else put(begin(at))
    },
    passed(at) {
      const before = wasPassed.value ? current.value : null
      const begun = begin(at)
      const { start, night } = begun
      const cramp: Cramp = before === null ? { ...begun, state: 'over' } : { ...before, start, night }
      current.value = cramp
      passedId.value = cramp.id
      isUnseen = true
      wayBack = write(cramp, isByDay(cramp) ? putByDay : addCramp, [], before === null ? wayBackOfNone : wayBack)
    },
    place(place) {
      if (current.value === null) return
      isUnseen = false
      const remember = place === null ? [] : [settings.edit('lastPlace', place)]
      put({ ...current.value, muscle: place?.muscle ?? null, side: place?.side ?? null }, remember)
    },
    letGo() {
      if (current.value?.state === 'running') end(current.value)
    },
    notOver() {
      if (current.value === null) return
      sawItGo.value = false
      put({ ...withLength(current.value, null), state: 'running' })
    },
    rate: (pain) => change({ pain }),
    fixLength(lasted) {
      if (current.value !== null) put(withLength(current.value, lasted))
    },
    mistake(text) {
      const cramp = current.value ?? leftOpen.value
      if (current.value === null) leftOpen.value = null
      current.value = null
      if (cramp === null) return
      forgetCheck(cramp.id)
      void takeOut(cramp, text)
    },
    resume,
    closeNow() {
      if (leftOpen.value === null) return
      const cramp = leftOpen.value
      leftOpen.value = null
      end(cramp)
    },
    close(lasted) {
      if (leftOpen.value === null) return
      const cramp = withLength(leftOpen.value, lasted)
      leftOpen.value = null
      sawItGo.value = false
      asksLength.value = false
      put(cramp)
    },
    leave(saved) {
      if (isUnseen && wasPassed.value)
        void wayBack.then((back) => {
          if (back !== null) undo.show(saved, back)
        })
      isUnseen = false
      if (current.value?.state === 'running') leftOpen.value = current.value
      else forgetCheck(current.value?.id)
      current.value = null
    },
  }
}
