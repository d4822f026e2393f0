import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Edit } from '@uncramp/diary'
import type { Evenings } from './evenings.ts'
import type { Saving } from './saving.ts'

type Change = (now: Evenings) => Evenings

export interface ToldEvenings {
  /** As kept; and with what waits for another try, beside the notice that it was not saved. */
  readonly shown: ReadonlySignal<Evenings>
  /** As they will be once all is kept that was told. */
  latest(): Evenings
  /** Shows as told once it is kept, laid over what another tab has told by then. Resolves false when not saved. */
  tell(change: Change): Promise<boolean>
  /** @param edits of this page, that have landed */
  noteSaved(edits: readonly Edit[]): void
}

/** @param keep is told what is kept by now */
export function createToldEvenings(
  saving: Saving,
  kept: ReadonlySignal<Evenings>,
  keep: (evenings: Evenings) => void,
): ToldEvenings {
  const onTheirWay = signal<readonly { readonly change: Change; readonly waits: boolean }[]>([])
  const written = new WeakMap<Edit, { readonly change: Change; readonly evenings: Evenings }>()
  const after = (told: typeof onTheirWay.value) => told.reduce((now, { change }) => change(now), kept.value)
  return {
    shown: computed(() => after(onTheirWay.value.filter(({ waits }) => waits))),
    latest: () => after(onTheirWay.value),
    async tell(change) {
      onTheirWay.value = [...onTheirWay.value, { change, waits: false }]
      const saved = await saving.save(() => {
        const place = onTheirWay.value.findIndex((told) => told.change === change)
        const evenings = after(onTheirWay.value.slice(0, place + 1))
        const edit: Edit = { type: 'put-setting', key: 'evenings', value: evenings }
        written.set(edit, { change, evenings })
        return [edit]
      })
      if (!saved)
        onTheirWay.value = onTheirWay.value.map((told) => (told.change === change ? { change, waits: true } : told))
      return saved
    },
    noteSaved(edits) {
      for (const edit of edits) {
        const told = written.get(edit)
        if (told === undefined) continue
        keep(told.evenings)
        onTheirWay.value = onTheirWay.value.filter(({ change }) => change !== told.change)
      }
    },
  }
}
