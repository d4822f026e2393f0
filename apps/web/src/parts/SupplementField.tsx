import type { Supplement, SupplementAmount } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import {
  amountOf,
  fromMicrograms,
  readAmount,
  toMicrograms,
  type VitaminDUnit,
  withAmount,
  writeAmount,
} from '../models/supplements.ts'
import { safety } from '../words/safety.ts'
import { Segment } from './Segment.tsx'

const text = safety.fields.supplement
const UNITS = (['ug', 'iu'] as const).map((value) => ({ value, text: text.units[value] }))

interface SupplementFieldProps {
  /** Absent: not asked yet. */
  readonly supplements: readonly Supplement[] | undefined
  readonly onSupplements: (supplements: readonly Supplement[]) => void
}

/** What she takes of the three things whose amount counts, from all her pills together. */
export function SupplementField({ supplements, onSupplements }: SupplementFieldProps): JSX.Element {
  const [unit, setUnit] = useState<VitaminDUnit>('ug')
  const unitId = useId()
  const given = supplements ?? []
  const put = (amount: SupplementAmount) => (value: number | null) => onSupplements(withAmount(given, amount, value))
  const d = amountOf('vitaminDUg', given)
  return (
    <div class="list-field">
      <p class="muted">{text.lead}</p>
      <AmountField label={text.magnesium} value={amountOf('magnesiumMg', given)} onValue={put('magnesiumMg')} />
      <AmountField
        key={unit}
        label={text.vitaminD}
        value={d === null ? null : fromMicrograms(d, unit)}
        onValue={(value) => put('vitaminDUg')(value === null ? null : toMicrograms(value, unit))}
      />
      <p class="sr" id={unitId}>
        {text.unit}
      </p>
      <Segment class="c2 sm" labelledBy={unitId} options={UNITS} isChosen={(one) => one === unit} onChoose={setUnit} />
      <AmountField label={text.vitaminB6} value={amountOf('vitaminB6Mg', given)} onValue={put('vitaminB6Mg')} />
      <p class="muted hint">{text.notKnown}</p>
      {supplements === undefined && (
        <button type="button" class="btn ghost small" onClick={() => onSupplements([])}>
          {text.none}
        </button>
      )}
      {supplements?.length === 0 && <p class="said">{text.saidNone}</p>}
    </div>
  )
}

interface AmountFieldProps {
  readonly label: string
  readonly value: number | null
  /** null: left blank. */
  readonly onValue: (value: number | null) => void
}

function AmountField({ label, value, onValue }: AmountFieldProps): JSX.Element {
  const [wrong, setWrong] = useState(false)
  const fault = useId()
  const read = (written: string) => {
    const amount = readAmount(written)
    const isBlank = written.trim() === ''
    setWrong(amount === null && !isBlank)
    if (amount !== null || isBlank) onValue(amount)
  }
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          defaultValue={value === null ? '' : writeAmount(value)}
          aria-invalid={wrong}
          aria-describedby={wrong ? fault : undefined}
          onChange={(event) => read(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p role="alert" id={fault}>
          {text.notNumber}
        </p>
      )}
    </>
  )
}
