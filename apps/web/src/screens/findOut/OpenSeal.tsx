import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import { isSealed, OPEN_REASONS, type OpenReason } from '../../models/blind.ts'
import { lastBag, openSeal } from '../../models/seal.ts'
import type { TrialRecord } from '../../models/trialRecord.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { HelpLink } from '../../parts/HelpLink.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ButtonRow } from '../../parts/Segment.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { words } from '../../words.ts'
import { BagTable } from './BagTable.tsx'
import { testAt } from './testAt.ts'
import { useTestAsked } from './useTestAsked.ts'

const text = later.blind.open

/** Always at hand, and without a second question: in an emergency a doctor must know what she took. */
export function OpenSeal(): JSX.Element | null {
  const app = useApp()
  const stand = usePackedTest()
  if (stand === null) return null
  const { record } = stand
  const home = testAt('/find-out', stand, app.trials)
  const open = async (reason: OpenReason) => {
    // The pressed button is gone.
    if (await openSeal(app, record.id, reason)) focusTitle()
  }
  if (!isSealed(record)) return <Opened record={record} home={home} />
  return (
    <Screen tab="findOut" back={{ href: home, text: words.common.tabs.findOut }} mainClass="stack end">
      <Title text={text.title} class="tight" />
      <p>
        {text.urgent} <HelpLink class="link">{text.help}</HelpLink>
      </p>
      <p>{text.lead}</p>
      <ButtonRow
        class="c1"
        label={text.title}
        options={OPEN_REASONS.map((value) => ({ value, text: text.reasons[value] }))}
        onChoose={(reason) => void open(reason)}
      />
      <p class="muted">{text.after}</p>
    </Screen>
  )
}

/** That of the address; or, where it was never packed, the one that is sealed: an old address must not show another's. */
function usePackedTest(): TrialStand | null {
  const { stands } = useApp().trials
  const { route } = useLocation()
  const asked = useTestAsked()
  const stand =
    asked?.record.blind === undefined ? (stands.value.find(({ record }) => isSealed(record)) ?? null) : asked
  useEffect(() => {
    if (stand === null) route('/find-out', true)
  }, [stand, route])
  return stand
}

interface OpenedProps {
  readonly record: TrialRecord
  readonly home: string
}

function Opened({ record, home }: OpenedProps): JSX.Element {
  const app = useApp()
  const isMixed = record.blind?.opened?.reason === 'mixed-up'
  const last = lastBag(app, record)
  const { helper } = later.blind
  return (
    <Screen tab="findOut" back={{ href: home, text: words.common.tabs.findOut }} mainClass="stack end">
      <Title text={text.opened} class="tight" />
      {last !== undefined && (
        <p class="lead">
          {text.now(last.number, last.real ? helper.real(testWords(record.called).name) : helper.fake)}
        </p>
      )}
      {isMixed && <p>{text.mixed}</p>}
      <h2>{text.all}</h2>
      <BagTable record={record} />
      <HelpLink class="btn ghost">
        <Icon name="shield" /> {text.help}
      </HelpLink>
      <a class="btn ghost" href={home}>
        {text.back}
      </a>
    </Screen>
  )
}
