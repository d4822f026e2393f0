import { isNightDate, type Snapshot } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { createEarlier, type Earlier as EarlierModel } from '../../models/earlier.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { Title } from '../../parts/Title.tsx'
import { fullDate } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { capital } from '../../words/locale.ts'
import { words } from '../../words.ts'
import { Preview } from './Preview.tsx'

const text = later.earlier

/** Past states kept by the app itself; bringing one back is bringing in a copy. */
export function Earlier(): JSX.Element {
  const app = useApp()
  // The state looked at stands in the address: Back from it leads to the list of them.
  const { of } = useLocation().query
  const model = useLoaded(() => createEarlier(app.deps, app.saving, app.undo), of)
  useEffect(() => {
    if (isNightDate(of)) void model.look(of)
  }, [model, of])
  return (
    <Screen
      tab="diary"
      back={{ href: of === undefined ? '/diary/share' : '/diary/earlier', text: words.common.back }}
      mainClass="end"
    >
      <Title text={text.title} class="tight" />
      <Step model={model} />
    </Screen>
  )
}

function Step({ model }: { readonly model: EarlierModel }): JSX.Element {
  const step = model.bringIn.step.value
  if (model.failed.value || (step.type === 'choose' && step.refused !== null)) {
    return (
      <p class="lead" role="alert">
        {text.failed}
      </p>
    )
  }
  switch (step.type) {
    case 'preview':
      return (
        <Preview
          step={step}
          text={text.preview}
          // She came to go back.
          first="theirs"
          onConfirm={(prefer) => void model.bringIn.confirm(prefer, text.done)}
        />
      )
    case 'done':
      return (
        <>
          <StepHeading text={step.nothing ? text.preview.stays : text.done(step.nights)} />
          <p class="aside">
            <a class="btn" href="/diary">
              {later.bringIn.seeDiary}
            </a>
          </p>
        </>
      )
    default:
      return <List model={model} />
  }
}

function List({ model }: { readonly model: EarlierModel }): JSX.Element {
  const { route } = useLocation()
  const list = model.list.value
  if (list === null) return <OneMoment />
  return (
    <>
      <p class="lead">{text.lead}</p>
      {list.length === 0 ? (
        <p class="aside">{text.none}</p>
      ) : (
        <ul class="plain stack-s aside">
          {list.map((snapshot) => (
            <Row key={snapshot.date} snapshot={snapshot} onLook={() => route(`/diary/earlier?of=${snapshot.date}`)} />
          ))}
        </ul>
      )}
      <p class="muted aside">{text.kept}</p>
    </>
  )
}

interface RowProps {
  readonly snapshot: Snapshot
  readonly onLook: () => void
}

function Row({ snapshot: { date, nights, cramps }, onLook }: RowProps): JSX.Element {
  return (
    <li class="card">
      <b>{capital(fullDate(date))}</b>
      <p>{text.holds(nights, cramps)}</p>
      <button type="button" class="link" aria-label={text.backFrom(fullDate(date))} onClick={onLook}>
        {text.back}
      </button>
    </li>
  )
}
