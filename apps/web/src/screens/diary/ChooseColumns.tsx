import type { ImportChoices, Table } from '@uncramp/diary/csv'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { later } from '../../words/later.ts'

const text = later.bringIn

interface ChooseColumnsProps {
  readonly table: Table
  readonly guess: ImportChoices
  readonly onChoose: (choices: ImportChoices) => void
}

type Optional = 'treatment' | 'pain' | 'minutes'
const OPTIONAL: readonly (readonly [Optional, string])[] = [
  ['treatment', text.treatmentColumn],
  ['pain', text.painColumn],
  ['minutes', text.minutesColumn],
]

export function ChooseColumns({ table, guess, onChoose }: ChooseColumnsProps): JSX.Element {
  const [choices, setChoices] = useState(guess)
  const optional = (key: Optional, column: string) => {
    const { [key]: _gone, ...rest } = choices
    setChoices(column === '' ? rest : { ...rest, [key]: column })
  }
  return (
    <>
      <StepHeading text={text.step.columns} />
      <ColumnField
        label={text.dateColumn}
        table={table}
        value={choices.date}
        onValue={(date) => setChoices({ ...choices, date })}
      />
      <ColumnField
        label={text.countColumn}
        table={table}
        value={choices.count}
        onValue={(count) => setChoices({ ...choices, count })}
      />
      {OPTIONAL.map(([key, label]) => (
        <ColumnField
          key={key}
          label={label}
          table={table}
          value={choices[key] ?? ''}
          optional
          onValue={(column) => optional(key, column)}
        />
      ))}
      <p class="aside">
        <button type="button" class="btn" onClick={() => onChoose(choices)}>
          {text.next}
        </button>
      </p>
    </>
  )
}

interface ColumnFieldProps {
  readonly label: string
  readonly table: Table
  readonly value: string
  readonly optional?: boolean
  readonly onValue: (column: string) => void
}

function ColumnField({ label, table, value, optional, onValue }: ColumnFieldProps): JSX.Element {
  const column = table.headers.indexOf(value)
  const examples = table.rows.slice(0, 3).map(({ cells }) => cells[column] ?? '')
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {optional === true && <option value="">{text.noColumn}</option>}
        {table.headers.map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </select>
      {column >= 0 && <small class="muted examples">{examples.join(' · ')}</small>}
    </label>
  )
}
