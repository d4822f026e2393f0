import { addNights } from '@uncramp/diary'
import type { Protocol, Trial } from '@uncramp/trial'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../drawings/Icon.tsx'
import { isSealed } from '../../models/blind.ts'
import { drawnOn, firstLookOn, oneCrampIn, partsOf, planFile } from '../../models/coin.ts'
import { firstNightOf } from '../../models/trialRecord.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { AllParts } from './AllParts.tsx'
import { PlanHistory } from './PlanHistory.tsx'
import { testAt } from './testAt.ts'
import { useTestAsked } from './useTestAsked.ts'

const text = later.testRun.coin

/** What was fixed before the first night, to see, to print and to hand on. */
export function Coin(): JSX.Element | null {
  const stand = useTestAsked()
  const { trials } = useApp()
  if (stand === null) return null
  // A plan that was changed is looked at from the page of the plan it became.
  const next = trials.stands.value.find(({ record }) => record.log.follows?.id === stand.record.id)
  const back = next === undefined ? testAt('/find-out', stand, trials) : testAt('/find-out/coin', next, trials)
  return (
    <Screen tab="findOut" back={{ href: back, text: later.findOut.back }} mainClass="stack end coin">
      <Title text={text.title} />
      <Sealed stand={stand} />
      <Fixed stand={stand} />
      <PlanHistory stand={stand} />
      <Pauses stand={stand} />
      {isSealed(stand.record) ? <OrderSealed /> : <Order stand={stand} />}
      <Proof stand={stand} />
      <Maths stand={stand} />
    </Screen>
  )
}

type Seal = 'checking' | 'unchecked' | 'intact' | 'changed'

/** Drawn again from its seed, each time the page is opened. */
function useSeal(trial: Trial): Seal {
  const { engine } = useApp().deps
  const [seal, setSeal] = useState<Seal>('checking')
  useEffect(() => {
    let gone = false
    engine.ask({ type: 'verify', trial }).then(
      ({ type }) => gone || setSeal(type),
      () => gone || setSeal('unchecked'),
    )
    return () => {
      gone = true
    }
  }, [engine, trial])
  return seal
}

function Sealed({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { deps } = useApp()
  const { record } = stand
  const on = drawnOn(record, deps.clock)
  const seal = useSeal(record.trial)
  const tossed = on === null ? text.tossedBefore(addNights(firstNightOf(record.trial), -1)) : text.tossed(on)
  if (seal === 'changed')
    return (
      <p class="lead" role="alert">
        {text.changed}
      </p>
    )
  return (
    <>
      <p class="lead">
        {tossed} {text.nobody}
      </p>
      <p class="answered" role="status">
        {seal === 'intact' && (
          <>
            <Icon name="check" /> <span>{text.intact}</span>
          </>
        )}
        {seal === 'unchecked' && <span>{text.unchecked}</span>}
      </p>
    </>
  )
}

function Fixed({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trial, called, blind } = stand.record
  const { protocol } = trial
  const parts = partsOf(trial)
  const tested = blind === undefined ? text.tested : later.blind.sealed.tested
  const said = [
    tested(testWords(called).name),
    text.parts(parts.length, protocol.unitNights, parts[0]!.from, parts.at(-1)!.to),
    text.coins,
    protocol.washoutNights === 0 ? text.noWashout : text.washout(protocol.washoutNights),
    text.looks(firstLookOn(stand)),
    text.worthwhile(oneCrampIn(protocol)),
  ]
  return (
    <section aria-labelledby="fixed">
      <h2 id="fixed">{text.fixed}</h2>
      <ul class="bullets">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** Over already; one that goes on is told where the test is. */
function Pauses({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const { earlier, spanned } = later.testRun.pause
  const over = stand.record.log.pauses.flatMap(({ from, to, why }) => (to === null ? [] : [spanned(from, to, why)]))
  if (over.length === 0) return null
  return (
    <section aria-labelledby="pauses">
      <h2 id="pauses">{earlier}</h2>
      <ul class="bullets">
        {over.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** A helper packed it: not even one press away. */
function OrderSealed(): JSX.Element {
  return (
    <section class="order" aria-labelledby="order">
      <h2 id="order">{text.all}</h2>
      <p>{later.blind.sealed.coin}</p>
    </section>
  )
}

/** One press away: knowing what comes can tempt, and needs not be forbidden. */
function Order({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const [shown, setShown] = useState(false)
  return (
    <section class="order" aria-labelledby="order">
      <h2 id="order">{text.all}</h2>
      <p class="no-print">{text.why}</p>
      <button type="button" class="btn ghost small no-print" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? text.hide : text.show}
      </button>
      {shown && <AllParts record={stand.record} />}
      {!shown && <p class="paper-only">{text.hiddenHere}</p>}
    </section>
  )
}

function Proof({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { deps, trials, undo } = useApp()
  const save = () => {
    deps.platform.download(text.fileName, 'application/json', planFile(stand, trials.stands.value))
    undo.show(text.saved, [])
  }
  return (
    <section class="no-print stack-s" aria-labelledby="proof">
      <h2 id="proof">{text.proof}</h2>
      {isSealed(stand.record) ? (
        <p>{later.blind.sealed.coinPaper}</p>
      ) : (
        <>
          <p>{text.proofHow}</p>
          <p class="muted">{text.open}</p>
          <button type="button" class="btn ghost" onClick={save}>
            <Icon name="down" /> {text.save}
          </button>
        </>
      )}
      <button type="button" class="btn ghost" onClick={() => deps.platform.print()}>
        <Icon name="printer" /> {text.print}
      </button>
    </section>
  )
}

const protocolText = (protocol: Protocol): string =>
  Object.entries(protocol)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('; ')

/** On paper too, shut or open: seed and seal are all that a proof needs. */
function Maths({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trial } = stand.record
  const names = text.mathsRows
  const rows = [
    // The seed draws the order, and so it tells.
    ...(isSealed(stand.record) ? [] : [[names.seed, String(trial.seed)] as const]),
    [names.drawn, `${text.mathsRows.algorithm} (${trial.algorithm})`],
    [names.hash, trial.hash],
    [names.protocol, protocolText(trial.protocol)],
    ...(isSealed(stand.record) ? [] : [[names.check, text.command(text.fileName)] as const]),
  ] as readonly (readonly [string, string])[]
  return (
    <>
      <details class="maths no-print">
        <summary>{text.mathsTitle}</summary>
        <Rows rows={rows} />
      </details>
      <div class="paper-only" aria-hidden="true">
        <Rows rows={rows} />
      </div>
    </>
  )
}

function Rows({ rows }: { readonly rows: readonly (readonly [term: string, value: string])[] }): JSX.Element {
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
