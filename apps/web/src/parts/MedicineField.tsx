import { unknownMedicines } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { isSameName, namesLike } from '../models/medicineNames.ts'
import { capital } from '../words/locale.ts'
import { safety } from '../words/safety.ts'

const text = safety.fields.medicine

/** As long as a stored name may be. */
const LONGEST = 200

interface MedicineFieldProps {
  /** Absent: not asked yet. */
  readonly medicines: readonly string[] | undefined
  readonly onMedicines: (medicines: readonly string[]) => void
}

/** Her medicines as she writes them. A name is never put right for her: one that no list here knows stays, and is said. */
export function MedicineField({ medicines, onMedicines }: MedicineFieldProps): JSX.Element {
  const [written, setWritten] = useState('')
  const field = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  /** Safari gives a pressed button no focus: the press itself tells where it goes. */
  const pressed = useRef(false)
  const given = medicines ?? []
  const unknown = unknownMedicines(given)
  const found = namesLike(written, given)
  const keep = (name: string) => {
    const tidy = name.trim().slice(0, LONGEST)
    setWritten('')
    if (tidy !== '' && !given.some((one) => isSameName(one, tidy))) onMedicines([...given, tidy])
  }
  const add = (name: string) => {
    keep(name)
    input.current?.focus()
  }
  // Whoever writes a name and goes on without Add meant it. A press on a suggestion is not to add its beginning too.
  const leave = ({ relatedTarget }: FocusEvent) => {
    const isInside = pressed.current || (relatedTarget instanceof Node && field.current?.contains(relatedTarget))
    if (!isInside) keep(written)
  }
  const remove = (name: string) => {
    input.current?.focus()
    onMedicines(given.filter((one) => one !== name))
  }
  return (
    <div
      class="list-field"
      ref={field}
      onPointerDown={() => {
        pressed.current = true
      }}
      onPointerUp={() => {
        pressed.current = false
      }}
      onPointerCancel={() => {
        pressed.current = false
      }}
    >
      {given.length > 0 && (
        <ul class="stack-s" aria-label={text.list}>
          {given.map((name) => (
            <li key={name} class="card given">
              <span class="txt">
                <b>{name}</b>
                {unknown.includes(name) && <span class="muted">{text.unknown}</span>}
              </span>
              <button type="button" class="link" aria-label={text.remove(name)} onClick={() => remove(name)}>
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="name-form"
        onSubmit={(event) => {
          event.preventDefault()
          add(written)
        }}
      >
        <label class="field">
          <span>{text.name}</span>
          <input
            ref={input}
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={LONGEST}
            value={written}
            onBlur={leave}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <p class="muted hint">{text.hint}</p>
        <p class="sr" role="status">
          {text.found(found.length)}
        </p>
        {found.length > 0 && (
          <div class="suggested">
            {found.map((name) => (
              <button
                key={name}
                type="button"
                class="pill"
                aria-label={text.addNamed(capital(name))}
                onClick={() => add(capital(name))}
              >
                {capital(name)}
              </button>
            ))}
          </div>
        )}
        <button type="submit" class="btn ghost small">
          {text.add}
        </button>
      </form>
      {medicines === undefined && (
        <button type="button" class="btn ghost small" onClick={() => onMedicines([])}>
          {text.none}
        </button>
      )}
      {medicines?.length === 0 && <p class="said">{text.saidNone}</p>}
    </div>
  )
}
