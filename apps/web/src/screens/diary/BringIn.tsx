import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type BringIn as BringInModel, createBringIn } from '../../models/bringIn.ts'
import type { Prefer } from '../../models/coming.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { ChooseColumns } from './ChooseColumns.tsx'
import { ChooseFile, COPIES } from './ChooseFile.tsx'
import { AskPassphrase } from './Passphrase.tsx'
import { Preview } from './Preview.tsx'
import { DateOrder, MissingNights } from './Questions.tsx'

const text = later.bringIn

/** Choose, answer what the file leaves open, look, confirm. Nothing is stored before the last step. */
export function BringIn(): JSX.Element {
  const app = useApp()
  const model = useMemo(() => createBringIn(app.deps, app.saving, app.undo), [app])
  // Reached from Me and from the Diary, it leads back there.
  const me = 'me' in useLocation().query
  const back = me ? { href: '/me', text: words.common.tabs.me } : { href: '/diary', text: text.back }
  return (
    <Screen tab={me ? 'me' : 'diary'} back={back} mainClass="end">
      <Title text={text.title} class="tight" />
      <BringInSteps model={model} onConfirm={(prefer) => void model.confirm(prefer, text.done)} />
    </Screen>
  )
}

interface BringInStepsProps {
  readonly model: BringInModel
  readonly onConfirm: (prefer: Prefer) => void
}

export function BringInSteps({ model, onConfirm }: BringInStepsProps): JSX.Element {
  const step = model.step.value
  switch (step.type) {
    case 'choose':
      return (
        <ChooseFile
          lead={text.lead}
          refused={step.refused}
          accept={`${COPIES},.csv,.tsv,.txt,text/csv`}
          onFile={(file) => void model.read(file)}
        />
      )
    case 'reading':
      return <p role="status">{text.reading}</p>
    case 'passphrase':
    case 'unlocking':
      return <AskPassphrase step={step} onOpen={(passphrase) => void model.unlock(passphrase)} />
    case 'columns':
      return <ChooseColumns table={step.table} guess={step.guess} onChoose={model.chooseColumns} />
    case 'date-order':
      return <DateOrder question={step.question} onChoose={model.chooseDateOrder} />
    case 'missing-nights':
      return <MissingNights question={step.question} onChoose={model.chooseMissing} />
    case 'preview':
      return <Preview step={step} onConfirm={onConfirm} />
    case 'done':
      return (
        <>
          <StepHeading text={step.nothing ? text.stays : text.done(step.nights)} />
          <p class="aside">
            <a class="btn" href="/diary">
              {text.seeDiary}
            </a>
          </p>
        </>
      )
  }
}
