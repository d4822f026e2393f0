import type { Answers, Field } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useChoice } from '../../parts/keys.ts'
import { MedicineField } from '../../parts/MedicineField.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { SupplementField } from '../../parts/SupplementField.tsx'
import { safety } from '../../words/safety.ts'
import { useAnswers } from './health.ts'
import { rowId } from './QuestionRows.tsx'

const text = safety.checkUp.ask
const OLDEST = 120

interface FieldsProps {
  readonly fields: readonly Field[]
  readonly onAnswers: (answers: Answers) => void
}

export function Fields({ fields, onAnswers }: FieldsProps): JSX.Element {
  const { health, answers } = useAnswers()
  const put = (change: Partial<Answers>) => onAnswers({ ...health.data.value.answers, ...change })
  const putAge = (age: number | 'not-sure' | null) => {
    const { age: _, ...others } = health.data.value.answers
    onAnswers(age === null ? others : { ...others, age })
  }
  return (
    <>
      {fields.map((field) => (
        <section key={field} id={rowId(field)} aria-labelledby={`field-${field}`}>
          <h2 class="q" id={`field-${field}`}>
            {safety.said.fields[field]}
          </h2>
          {field === 'age' && <Age age={answers.age} onAge={putAge} />}
          {field === 'medicines' && (
            <MedicineField medicines={answers.medicines} onMedicines={(medicines) => put({ medicines })} />
          )}
          {field === 'supplements' && (
            <SupplementField supplements={answers.supplements} onSupplements={(supplements) => put({ supplements })} />
          )}
          {field === 'nightsAWeek' && <Nights nights={answers.nightsAWeek} onNights={(n) => put({ nightsAWeek: n })} />}
          {field === 'distress' && (
            <Distress distress={answers.distress} onDistress={(distress) => put({ distress })} />
          )}
        </section>
      ))}
    </>
  )
}

interface AgeProps {
  readonly age: Answers['age']
  /** null: what is written is no age, and what stood there before is none either. */
  readonly onAge: (age: number | 'not-sure' | null) => void
}

function Age({ age, onAge }: AgeProps): JSX.Element {
  const [wrong, setWrong] = useState(false)
  const read = (written: string) => {
    const years = Number(written)
    const fits = /^\s*\d{1,3}\s*$/.test(written) && years <= OLDEST
    setWrong(!fits && written.trim() !== '')
    onAge(fits ? years : null)
  }
  return (
    <>
      <label class="field short">
        <span>{text.years}</span>
        <input
          key={String(age === 'not-sure')}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          defaultValue={typeof age === 'number' ? String(age) : ''}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'age-wrong' : undefined}
          onChange={(event) => read(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p role="alert" id="age-wrong">
          {text.wrongAge}
        </p>
      )}
      <Segment
        class="c1 sm aside"
        labelledBy="field-age"
        options={[{ value: 'not-sure', text: text.rather }]}
        isChosen={(value) => value === age}
        onChoose={() => onAge('not-sure')}
      />
    </>
  )
}

const NIGHTS = [
  ...Array.from({ length: 8 }, (_, n) => ({ value: n, text: n === 0 ? text.nights.none : String(n) })),
  { value: 'not-sure' as const, text: text.nights.notSure },
]

interface NightsProps {
  readonly nights: Answers['nightsAWeek']
  readonly onNights: (nights: number | 'not-sure') => void
}

const Nights = ({ nights, onNights }: NightsProps): JSX.Element => (
  <Segment
    class="c3"
    labelledBy="field-nightsAWeek"
    options={NIGHTS}
    isChosen={(value) => value === nights}
    onChoose={onNights}
  />
)

const HARD = Array.from({ length: 11 }, (_, n) => n)

interface DistressProps {
  readonly distress: Answers['distress']
  readonly onDistress: (distress: number | 'not-sure') => void
}

function Distress({ distress, onDistress }: DistressProps): JSX.Element {
  const { group, option } = useChoice(
    { 'aria-labelledby': 'field-distress' },
    typeof distress === 'number' ? distress : distress === 'not-sure' ? HARD.length : -1,
  )
  return (
    <>
      <div class="pain" {...group}>
        {HARD.map((n) => (
          <button key={n} type="button" {...option(n)} onClick={() => onDistress(n)}>
            {n}
          </button>
        ))}
        <button type="button" class="wide" {...option(HARD.length)} onClick={() => onDistress('not-sure')}>
          {text.rather}
        </button>
      </div>
      <p class="ends">
        {text.distressEnds.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </p>
    </>
  )
}
