import { evidence } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { checkOwn, OWN_KINDS, type OwnAnswers, type OwnCheck, ownIdFor, paceOfOwn } from '../../models/ownTest.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { YesNo } from '../../parts/YesNo.tsx'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { treatmentAt } from '../learn/addresses.ts'
import { HeldTest } from './HeldTest.tsx'
import { Planning, type TestOf } from './Planning.tsx'
import { useApart } from './useApart.ts'
import { useMayStart } from './useMayStart.ts'
import { useMayPlan } from './useNeedsTest.ts'

const text = later.choose.ownTest
const NOT_ANSWERED: OwnAnswers = { name: '', kind: null, quinine: null, prescribed: null }
type May = Extract<OwnCheck, { type: 'may' }>

/** "My neighbour's ointment": asked about first, then planned like any other test. */
export function OwnTest(): JSX.Element | null {
  const mayPlan = useMayPlan()
  const { deps, trials } = useApp()
  const [answers, setAnswers] = useState(NOT_ANSWERED)
  const [test, setTest] = useState<TestOf | null>(null)
  const plan = ({ name, kind }: May) => {
    const records = trials.stands.value.map(({ record }) => record)
    setTest(ofOwn(ownIdFor(name, records, deps.newSeed), name, kind))
  }
  if (!mayPlan) return null
  return test === null ? (
    <Asking answers={answers} onAnswers={setAnswers} onDone={plan} />
  ) : (
    <PlanOwn key={test.treatment} test={test} />
  )
}

const ofOwn = (treatment: string, name: string, kind: May['kind']): TestOf => ({
  treatment,
  called: name,
  title: later.choose.plan.title(name),
  pace: paceOfOwn(kind),
  rules: later.choose.plan.rules,
  how: [],
  care: kind === 'done' ? [] : text.care,
  stopIf: text.stopIf,
  blindable: kind === 'swallowed',
  first: text.neutral,
})

function PlanOwn({ test }: { readonly test: TestOf }): JSX.Element | null {
  const mayStart = useMayStart(test.treatment)
  const apart = useApart()(test.treatment)
  if (mayStart === null) return null
  if (apart !== null)
    return (
      <Screen tab="findOut" back={{ href: '/find-out/choose', text: later.findOut.back }}>
        <Title text={test.title} />
        <p class="lead">{apart}</p>
      </Screen>
    )
  if (mayStart !== 'held') return <Planning test={test} mayStart={mayStart} back="/find-out" />
  return (
    <Screen tab="findOut" back={{ href: '/find-out', text: later.findOut.back }}>
      <Title text={test.title} />
      <HeldTest title={later.findOut.held.test} treatment={test.treatment} />
    </Screen>
  )
}

interface AskingProps {
  readonly answers: OwnAnswers
  readonly onAnswers: (answers: OwnAnswers) => void
  readonly onDone: (may: May) => void
}

function Asking({ answers, onAnswers, onDone }: AskingProps): JSX.Element {
  const [pressed, setPressed] = useState(false)
  const check = checkOwn(answers, namesOfKnown())
  const ready = check.type === 'may'
  const go = () => {
    setPressed(true)
    if (ready) onDone(check)
  }
  return (
    <Screen
      back={{ href: '/find-out', text: later.findOut.back }}
      foot={
        <>
          {pressed && check.type === 'open' && <p role="alert">{text.openYet}</p>}
          <button type="button" class="btn" aria-disabled={!ready} onClick={go}>
            {text.next}
          </button>
        </>
      }
    >
      <Title text={text.title} />
      <p class="aside">{text.lead}</p>
      <label class="field">
        <span>{text.name}</span>
        <input
          type="text"
          autocomplete="off"
          value={answers.name}
          onInput={(event) => onAnswers({ ...answers, name: event.currentTarget.value })}
        />
      </label>
      <p class="muted own-hint">{text.hint}</p>
      <h2 class="q" id="own-kind">
        {text.kind}
      </h2>
      <Segment
        class="c1 sm"
        labelledBy="own-kind"
        options={OWN_KINDS.map((value) => ({ value, text: text.kinds[value] }))}
        isChosen={(value) => value === answers.kind}
        onChoose={(kind) => onAnswers({ ...answers, kind })}
      />
      <YesNo
        id="own-quinine"
        question={text.quinine}
        answer={answers.quinine}
        onAnswer={(quinine) => onAnswers({ ...answers, quinine })}
      />
      <p class="muted">{text.quinineHow}</p>
      <YesNo
        id="own-prescribed"
        question={text.prescribed}
        answer={answers.prescribed}
        onAnswer={(prescribed) => onAnswers({ ...answers, prescribed })}
      />
      <Refusal check={check} />
    </Screen>
  )
}

const namesOfKnown = (): readonly (readonly [id: string, name: string])[] =>
  evidence().treatments.map(({ id }) => [id, known.treatments.byId[id]?.name ?? id])

/** In place at once, and read out. */
function Refusal({ check }: { readonly check: OwnCheck }): JSX.Element {
  return (
    <div role="status" class="aside">
      {check.type === 'refused' && <p class="card held">{text.refused[check.because]}</p>}
      {check.type === 'known' && (
        <p class="card held">
          {text.known(known.treatments.byId[check.id]?.name ?? check.id)}{' '}
          <a class="link" href={treatmentAt(check.id)}>
            {text.toKnown}
          </a>
        </p>
      )}
    </div>
  )
}
