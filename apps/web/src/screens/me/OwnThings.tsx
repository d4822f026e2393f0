import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import {
  addFactor,
  type FactorChange,
  type FactorFault,
  hideFactor,
  type OwnFactor,
  renameFactor,
  shownFactors,
} from '../../models/ownFactors.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'

const text = words.ownThings

/** Saves a change, or gives back why it was refused. */
type Make = (change: FactorChange, said: string) => FactorFault | null

export function OwnThings(): JSX.Element {
  const { settings, undo } = useApp()
  const own = settings.data.value.ownFactors
  const shown = shownFactors(own)
  const hidden = own.filter((factor) => factor.hidden)
  const make: Make = (change, said) => {
    if (change.type === 'refused') return change.fault
    void settings.set('ownFactors', change.factors).then((saved) => saved && undo.show(said, []))
    return null
  }
  return (
    <Screen back={{ href: '/me', text: words.common.tabs.me }} mainClass="end">
      <Title text={text.title} class="tight" />
      <p>{text.how}</p>
      {shown.length === 0 ? (
        <p class="muted aside">{text.none}</p>
      ) : (
        <ul class="stack-s aside">
          {shown.map((factor) => (
            <Shown key={factor.id} own={own} factor={factor} make={make} />
          ))}
        </ul>
      )}
      <Add own={own} make={make} />
      {hidden.length > 0 && (
        <>
          <h2 class="q">{text.hiddenTitle}</h2>
          <p class="muted">{text.hiddenHow}</p>
          <ul class="stack-s aside">
            {hidden.map((factor) => (
              <Hidden key={factor.id} own={own} factor={factor} make={make} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}

interface ListProps {
  readonly own: readonly OwnFactor[]
  readonly make: Make
}
interface RowProps extends ListProps {
  readonly factor: OwnFactor
}

function Add({ own, make }: ListProps): JSX.Element {
  const { deps } = useApp()
  return (
    <NameForm
      label={text.name}
      hint={text.example}
      action={text.add}
      onName={(name) => make(addFactor(own, deps.newId(), name), text.added)}
    />
  )
}

function Shown({ own, factor, make }: RowProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const { id, name } = factor
  const hide = () => {
    focusTitle()
    make(hideFactor(own, id, true), text.hid)
  }
  const rename = (typed: string) => {
    const fault = make(renameFactor(own, id, typed), text.renamed)
    if (fault === null) {
      focusTitle()
      setOpen(false)
    }
    return fault
  }
  return (
    <li class="card own">
      <b>{name}</b>
      <span class="own-actions">
        <button
          type="button"
          class="link"
          aria-label={`${text.rename}: ${name}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {text.rename}
        </button>
        <button type="button" class="link" aria-label={`${text.hide}: ${name}`} onClick={hide}>
          {text.hide}
        </button>
      </span>
      {open && <NameForm label={text.newName(name)} first={name} action={words.common.save} onName={rename} />}
    </li>
  )
}

function Hidden({ own, factor, make }: RowProps): JSX.Element {
  const [fault, setFault] = useState<FactorFault | null>(null)
  const show = () => {
    const refused = make(hideFactor(own, factor.id, false), text.shown)
    if (refused === null) focusTitle()
    setFault(refused)
  }
  return (
    <li class="card own">
      <b>{factor.name}</b>
      <button type="button" class="link" aria-label={`${text.show}: ${factor.name}`} onClick={show}>
        {text.show}
      </button>
      {fault !== null && <p role="alert">{text.fault(fault)}</p>}
    </li>
  )
}

interface NameFormProps {
  readonly label: string
  readonly action: string
  readonly hint?: string
  readonly first?: string
  readonly onName: (name: string) => FactorFault | null
}

function NameForm({ label, action, hint, first = '', onName }: NameFormProps): JSX.Element {
  const [name, setName] = useState(first)
  const [fault, setFault] = useState<FactorFault | null>(null)
  const send = (event: Event) => {
    event.preventDefault()
    const refused = onName(name)
    setFault(refused)
    if (refused === null) setName(first)
  }
  return (
    <form class="name-form" onSubmit={send}>
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          autocomplete="off"
          value={name}
          aria-invalid={fault !== null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {hint !== undefined && <p class="muted">{hint}</p>}
      {fault !== null && <p role="alert">{text.fault(fault)}</p>}
      <button type="submit" class="btn ghost small">
        {action}
      </button>
    </form>
  )
}
