import { MUSCLES, SIDES } from '@uncramp/diary'
import type { JSX } from 'preact'
import type { FindNights } from '../../models/findNights.ts'
import { ARMS, COUNTS, type NightFilter, SLEEPS } from '../../models/nightFilter.ts'
import { useExposureName } from '../../parts/Exposures.tsx'
import { monthName } from '../../words/dates.ts'
import { later } from '../../words/later.ts'

const text = later.findNights
const PAINS = Array.from({ length: 10 }, (_, i) => i + 1)
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

/** What to look for. Each choice is at once in force. */
export function FilterFields({ find }: { readonly find: FindNights }): JSX.Element {
  const exposureName = useExposureName()
  const field = <K extends keyof NightFilter>(
    key: K,
    label: string,
    values: readonly NonNullable<NightFilter[K]>[],
    name: (value: NonNullable<NightFilter[K]>) => string,
  ) => (
    <Choice
      label={label}
      value={find.filter.value[key]}
      options={values}
      name={name as (value: string | number) => string}
      onChoose={(value) => find.ask({ [key]: value })}
    />
  )
  return (
    <div class="filters">
      {field('count', text.count, COUNTS, (count) => text.counts[count])}
      {field('muscle', text.muscle, MUSCLES, (muscle) => text.muscles[muscle])}
      {field('side', text.side, SIDES, (side) => text.sides[side])}
      {field('painFrom', text.pain, PAINS, text.painFrom)}
      {field('sleep', text.sleep, SLEEPS, (sleep) => text.sleeps[sleep])}
      {field('exposure', text.exposure, find.exposures.value, exposureName)}
      {field('year', text.year, find.years.value, String)}
      {field('month', text.month, MONTHS, monthName)}
      {find.tested.value && field('arm', text.arm, ARMS, (arm) => text.arms[arm])}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | number | null
  readonly options: readonly (string | number)[]
  readonly name: (value: string | number) => string
  readonly onChoose: (value: string | number | null) => void
}

function Choice({ label, value, options, name, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(options[currentTarget.selectedIndex - 1] ?? null)}
      >
        <option value="">{text.all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
