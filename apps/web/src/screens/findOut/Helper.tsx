import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import { isToPack } from '../../models/blind.ts'
import { seal } from '../../models/seal.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { words } from '../../words.ts'
import { BagTable, bagText } from './BagTable.tsx'
import { testAt } from './testAt.ts'
import { useGoingTest } from './useNeedsTest.ts'

const text = later.blind.helper

/** For the one who packs. It opens only until all is packed. */
export function Helper(): JSX.Element | null {
  const stand = useGoingTest()
  const [shown, setShown] = useState(false)
  if (stand === null) return null
  const { record } = stand
  if (!isToPack(record)) return <Closed />
  const show = () => {
    // The pressed button is gone.
    focusTitle()
    setShown(true)
  }
  return shown ? <Packing stand={stand} /> : <Gate onShow={show} />
}

const BACK = { href: '/find-out', text: words.common.tabs.findOut }

function Closed(): JSX.Element {
  return (
    <Screen tab="findOut" back={BACK}>
      <Title text={text.title} class="tight" />
      <p class="lead">{text.closed}</p>
    </Screen>
  )
}

function Gate({ onShow }: { readonly onShow: () => void }): JSX.Element {
  return (
    <Screen
      back={BACK}
      foot={
        <button type="button" class="btn" onClick={onShow}>
          {text.show}
        </button>
      }
    >
      <Title text={text.title} class="tight" />
      <p class="lead">{text.lead}</p>
    </Screen>
  )
}

function Packing({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const app = useApp()
  const { record } = stand
  const { route } = useLocation()
  const [failed, setFailed] = useState(false)
  const { platform } = app.deps
  const save = () => {
    platform.download(text.fileName, 'text/plain', bagText(record))
    app.undo.show(text.saved, [])
  }
  const packed = async () => {
    if (await seal(app, record)) route(testAt('/find-out', stand, app.trials), true)
    else setFailed(true)
  }
  return (
    <Screen
      back={BACK}
      mainClass="stack end bags"
      foot={
        <button type="button" class="btn" onClick={() => void packed()}>
          {text.packed}
        </button>
      }
    >
      <Title text={text.list} class="tight" />
      <p>{text.how(testWords(record.called).name, record.trial.units.length)}</p>
      <p>{text.dose}</p>
      <BagTable record={record} />
      <p>{text.doctor}</p>
      <p class="no-print">{text.paper}</p>
      <div class="stack-s no-print">
        <button type="button" class="btn ghost" onClick={() => platform.print()}>
          <Icon name="printer" /> {text.print}
        </button>
        <button type="button" class="btn ghost" onClick={save}>
          <Icon name="down" /> {text.save}
        </button>
      </div>
      {failed && <p role="alert">{text.failed}</p>}
      <p class="muted no-print">{text.after}</p>
    </Screen>
  )
}
