import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { AskingPassphrase } from '../../models/unlock.ts'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { later } from '../../words/later.ts'

const text = later.copies

const TEXT = { type: 'text' } as const
const HIDDEN = { type: 'password' } as const

interface PassphraseFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly shown: boolean
  readonly isNew?: boolean
  /** The id of the sentence that says what is wrong. */
  readonly fault?: string | undefined
  readonly onInput: (value: string) => void
}

export function PassphraseField(props: PassphraseFieldProps): JSX.Element {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        id={props.id}
        {...(props.shown ? TEXT : HIDDEN)}
        value={props.value}
        // A browser that fills in a password it knows would lock the copy with one the person never wrote down.
        autocomplete={props.isNew === true ? 'new-password' : 'off'}
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={props.fault !== undefined}
        aria-describedby={props.fault}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  )
}

interface ShowProps {
  readonly shown: boolean
  readonly onToggle: () => void
}

export function ShowPassphrase({ shown, onToggle }: ShowProps): JSX.Element {
  return (
    <button type="button" class="link" onClick={onToggle}>
      {shown ? text.hide : text.show}
    </button>
  )
}

interface AskPassphraseProps {
  readonly step: AskingPassphrase
  readonly onOpen: (passphrase: string) => void
}

/** For a locked file that was chosen. What was typed stays when it was wrong. */
export function AskPassphrase({ step, onOpen }: AskPassphraseProps): JSX.Element {
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  if (step.type === 'unlocking') return <StepHeading text={text.opening} />
  const fault = step.fault === null ? undefined : 'passphrase-fault'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(passphrase)
      }}
    >
      <StepHeading text={text.lockedWith} />
      {step.fault !== null && (
        <p class="box2 aside" role="alert" id="passphrase-fault">
          {step.fault === 'wrong' ? text.wrong : text.noMemory}
        </p>
      )}
      <PassphraseField
        id="passphrase"
        label={text.passphrase}
        value={passphrase}
        shown={shown}
        fault={fault}
        onInput={setPassphrase}
      />
      <ShowPassphrase shown={shown} onToggle={() => setShown(!shown)} />
      <button type="submit" class="btn aside">
        {text.open}
      </button>
    </form>
  )
}
