import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { type CheckCopy as CheckCopyModel, type CheckStep, createCheckCopy } from '../../models/checkCopy.ts'
import { useApp } from '../../parts/context.ts'
import { Damaged } from '../../parts/Damaged.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { ChooseFile, COPIES } from './ChooseFile.tsx'
import { AskPassphrase } from './Passphrase.tsx'

const text = later.copies

export function CheckCopy(): JSX.Element {
  const app = useApp()
  const model = useMemo(() => createCheckCopy(app.deps), [app])
  return (
    <Screen tab="diary" back={{ href: '/diary/share', text: words.common.back }} mainClass="end">
      <Title text={text.check} class="tight" />
      <Step model={model} />
    </Screen>
  )
}

function Step({ model }: { readonly model: CheckCopyModel }): JSX.Element {
  const step = model.step.value
  switch (step.type) {
    case 'choose':
      return (
        <ChooseFile
          lead={text.checkLead}
          refused={step.refused}
          accept={COPIES}
          onFile={(file) => void model.read(file)}
        />
      )
    case 'reading':
      return <p role="status">{later.bringIn.reading}</p>
    case 'passphrase':
    case 'unlocking':
      return <AskPassphrase step={step} onOpen={(passphrase) => void model.unlock(passphrase)} />
    case 'told':
      return <Told step={step} />
  }
}

function Told({ step }: { readonly step: Extract<CheckStep, { type: 'told' }> }): JSX.Element {
  const differences = text.differences(step.check)
  const whole = differences.length === 0
  return (
    <>
      <StepHeading text={whole ? text.whole : text.notWhole} />
      <div class="card stack-s aside">
        <p>{text.holds(step.nights)}</p>
        {differences.map((difference) => (
          <p key={difference}>{difference}</p>
        ))}
      </div>
      <Damaged />
      {!whole && <p class="muted aside">{text.saveNew}</p>}
      <p class="aside">
        <a class="btn" href="/diary/share">
          {text.back}
        </a>
      </p>
    </>
  )
}
