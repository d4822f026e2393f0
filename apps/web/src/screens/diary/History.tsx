import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { historyReader } from '../../history/client.ts'
import { createHistory, type HistoryModel } from '../../models/history.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { BringInSteps } from './BringIn.tsx'
import { ChooseHistory } from './history/ChooseHistory.tsx'
import { LastImport } from './history/LastImport.tsx'
import { ReadingFile } from './history/ReadingFile.tsx'
import { TrackerPreview } from './history/TrackerPreview.tsx'
import { WatchPreview } from './history/WatchPreview.tsx'
import { WhichCramps } from './history/WhichCramps.tsx'

const text = later.history

/** A file of another app: choose, say what in it is a cramp, look, confirm; and take it back, also days later. */
export function History(): JSX.Element {
  const app = useApp()
  const model = useLoaded(() => createHistory(app.deps, app.saving, app.undo, historyReader))
  // Who leaves needs no answer any more.
  useEffect(() => () => model.cancel(), [model])
  return (
    <Screen tab="diary" back={{ href: '/diary/share', text: words.common.back }} mainClass="end">
      <Title text={text.title} class="tight" />
      <Step model={model} />
    </Screen>
  )
}

function Step({ model }: { readonly model: HistoryModel }): JSX.Element {
  const step = model.step.value
  const confirm = (prefer: 'mine' | 'theirs') => void model.confirm(prefer, later.bringIn.done)
  switch (step.type) {
    case 'choose':
      return (
        <>
          <ChooseHistory refused={step.refused} onFiles={(files) => void model.read(files)} />
          <LastImport model={model} />
        </>
      )
    case 'reading':
      return <ReadingFile progress={step.progress} onCancel={model.cancel} />
    case 'which-cramps':
      return (
        <WhichCramps
          key="which"
          step={step}
          onChoose={(choices) => void model.chooseCramps(choices)}
          onBack={model.back}
        />
      )
    case 'tracker':
      return <TrackerPreview step={step} onConfirm={confirm} onBack={model.back} />
    case 'watch':
      return <WatchPreview step={step} onConfirm={confirm} onBack={model.back} />
    case 'table':
      return <BringInSteps model={model.bringIn} onConfirm={confirm} />
    case 'done':
      return (
        <>
          <Done heading={step.nothing ? later.bringIn.stays : later.bringIn.done(step.nights)} />
          <LastImport model={model} />
        </>
      )
    case 'undone':
      return <Done heading={text.undone(step.nights)} line={step.kept === 0 ? null : text.undoneKept(step.kept)} />
  }
}

function Done({ heading, line }: { readonly heading: string; readonly line?: string | null }): JSX.Element {
  return (
    <>
      <StepHeading text={heading} />
      {line != null && <p class="aside">{line}</p>}
      <p class="aside">
        <a class="btn" href="/diary">
          {later.bringIn.seeDiary}
        </a>
      </p>
    </>
  )
}
