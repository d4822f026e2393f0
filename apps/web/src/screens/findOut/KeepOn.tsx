import type { JSX } from 'preact'
import { addFactor, shownFactors } from '../../models/ownFactors.ts'
import { isOwn, type TrialRecord } from '../../models/trialRecord.ts'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'
import { treatmentAt } from '../learn/addresses.ts'

const text = later.keepOn

/** How what helped goes on: stretching by its guide, what is known by its page, her own as a thing of each morning. */
export function KeepOn({ record: { trial, called } }: { readonly record: TrialRecord }): JSX.Element {
  const { treatment } = trial.protocol
  if (called === null)
    return (
      <a class="btn" href="/learn/stretches">
        {later.result.keepStretching}
      </a>
    )
  if (isOwn(treatment)) return <KeepOwn called={called} />
  return (
    <a class="btn" href={treatmentAt(treatment)}>
      {text.known}
    </a>
  )
}

function KeepOwn({ called }: { readonly called: string }): JSX.Element {
  const { deps, settings, undo } = useApp()
  const own = settings.data.value.ownFactors
  const isNoted = shownFactors(own).some(({ name }) => name.toLocaleLowerCase() === called.toLocaleLowerCase())
  if (isNoted) return <p role="status">{text.noted}</p>
  const change = addFactor(own, deps.newId(), called)
  // Too long a name, or no room: she has a page for that.
  if (change.type === 'refused')
    return (
      <a class="btn" href="/me/things">
        {text.own}
      </a>
    )
  const note = async () => {
    const saved = await settings.set('ownFactors', change.factors)
    if (saved) undo.show(text.added, [{ type: 'put-setting', key: 'ownFactors', value: own }])
  }
  return (
    <button type="button" class="btn" onClick={() => void note()}>
      {text.own}
    </button>
  )
}
