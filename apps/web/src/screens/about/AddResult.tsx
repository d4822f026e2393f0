import { isNightDate } from '@uncramp/diary'
import type { LabId } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type BloodDraft, type BloodFault, LAB_IDS, readDraft, unitsOf } from '../../models/blood.ts'
import type { Health } from '../../models/health.ts'
import { today } from '../../models/nightClock.ts'
import { withBlood } from '../../models/withBlood.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { safety } from '../../words/safety.ts'

const text = safety.aboutMe

const emptyDraft = (lab: LabId): BloodDraft => ({ lab, unit: unitsOf(lab)[0]!, value: '', low: '', high: '', on: null })

export function AddResult({ health }: { readonly health: Health }): JSX.Element {
  const { deps, undo } = useApp()
  const [draft, setDraft] = useState(emptyDraft(LAB_IDS[0]!))
  const [fault, setFault] = useState<BloodFault | null>(null)
  const note = text.labNotes[draft.lab]
  const change = (changes: Partial<BloodDraft>) => {
    setFault(null)
    setDraft({ ...draft, ...changes })
  }
  const add = async (event: Event) => {
    event.preventDefault()
    const read = readDraft(draft, today(deps.clock))
    if (read.type === 'refused') return setFault(read.fault)
    const data = health.data.value
    const back = health.editsForSome({ blood: data.blood, answers: data.answers })
    if (!(await health.setSome(withBlood(data, [...data.blood, read.result])))) return
    setDraft(emptyDraft(draft.lab))
    focusTitle()
    undo.show(text.added, back)
  }
  return (
    <form class="name-form aside" onSubmit={(event) => void add(event)}>
      <h2>{text.add}</h2>
      <label class="field">
        <span>{text.test}</span>
        <select
          value={draft.lab}
          onChange={({ currentTarget }) => {
            setFault(null)
            setDraft(emptyDraft(currentTarget.value as LabId))
          }}
        >
          {LAB_IDS.map((lab) => (
            <option key={lab} value={lab}>
              {text.labs[lab]}
            </option>
          ))}
        </select>
      </label>
      {note !== undefined && <p class="muted">{note}</p>}
      <NumberField
        label={text.result}
        value={draft.value}
        onValue={(value) => change({ value })}
        fault={fault !== null}
      />
      <label class="field">
        <span>{text.unit}</span>
        <select value={draft.unit} onChange={({ currentTarget }) => change({ unit: currentTarget.value })}>
          {unitsOf(draft.lab).map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <NumberField label={text.low} value={draft.low} onValue={(low) => change({ low })} />
      <NumberField label={text.high} value={draft.high} onValue={(high) => change({ high })} />
      <p class="muted hint">{text.ownRange}</p>
      <label class="field">
        <span>{text.on}</span>
        <input
          type="date"
          max={today(deps.clock)}
          value={draft.on ?? ''}
          onChange={({ currentTarget: { value } }) => change({ on: isNightDate(value) ? value : null })}
        />
      </label>
      {fault !== null && (
        <p role="alert" id="blood-fault">
          {text.faults[fault]}
        </p>
      )}
      <button type="submit" class="btn">
        {text.add}
      </button>
    </form>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly fault?: boolean
}

function NumberField({ label, value, onValue, fault = false }: NumberFieldProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-invalid={fault}
        aria-describedby={fault ? 'blood-fault' : undefined}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  )
}
