import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { createLockCopy, type LockCopy as LockCopyModel, type LockStep } from '../../models/lockCopy.ts'
import { useApp } from '../../parts/context.ts'
import { Damaged } from '../../parts/Damaged.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { PassphraseField, ShowPassphrase } from './Passphrase.tsx'

const text = later.copies
const FAULTS = { short: text.short, 'not-the-same': text.notTheSame, failed: text.failed }

export function LockCopy(): JSX.Element {
  const app = useApp()
  const model = useMemo(() => createLockCopy(app), [app])
  useEffect(() => model.leave, [model])
  const step = model.step.value
  return (
    <Screen tab="diary" back={{ href: '/diary/share', text: words.common.back }} mainClass="end">
      <Title text={text.lock} class="tight" />
      {step.type === 'checked' ? <Saved {...step} /> : <Form model={model} step={step} />}
    </Screen>
  )
}

interface FormProps {
  readonly model: LockCopyModel
  readonly step: Exclude<LockStep, { type: 'checked' }>
}

function Form({ model, step }: FormProps): JSX.Element {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const locking = step.type === 'locking'
  const fault = step.type === 'ask' ? step.fault : null
  const faultId = (of: readonly (typeof fault)[]) => (of.includes(fault) ? 'lock-fault' : undefined)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!locking) void model.lock(passphrase, again)
      }}
    >
      <p class="lead">{text.lockLead}</p>
      <PassphraseField
        id="passphrase"
        label={text.passphrase}
        value={passphrase}
        shown={shown}
        isNew
        fault={faultId(['short'])}
        onInput={setPassphrase}
      />
      <PassphraseField
        id="again"
        label={text.again}
        value={again}
        shown={shown}
        isNew
        fault={faultId(['not-the-same'])}
        onInput={setAgain}
      />
      <ShowPassphrase shown={shown} onToggle={() => setShown(!shown)} />
      <p class="aside">
        <b>{text.writeDown}</b>
      </p>
      {fault !== null && (
        <p class="box2 aside" role="alert" id="lock-fault">
          {FAULTS[fault]}
        </p>
      )}
      <p class="aside" role="status">
        {locking ? text.locking : ''}
      </p>
      <button type="submit" class="btn" aria-disabled={locking}>
        {text.lockNow}
      </button>
    </form>
  )
}

function Saved({ nights, leftOut }: Extract<LockStep, { type: 'checked' }>): JSX.Element {
  return (
    <>
      <StepHeading text={text.done} />
      <p class="aside">{text.doneHow(nights)}</p>
      {leftOut > 0 && (
        <>
          <p class="aside">{text.leftOut(leftOut)}</p>
          <Damaged />
        </>
      )}
      <p class="aside">{text.downloads}</p>
      <p class="aside">
        <a class="btn" href="/diary">
          {later.bringIn.seeDiary}
        </a>
      </p>
    </>
  )
}
