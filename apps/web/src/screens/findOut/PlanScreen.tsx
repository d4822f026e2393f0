import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { waitsForMedicine } from '../../models/mayStart.ts'
import { paceOf } from '../../models/pace.ts'
import { STRETCHING } from '../../models/trialRecord.ts'
import { type Helper, testOffer } from '../../models/whatHelps.ts'
import { useApp } from '../../parts/context.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { useHelpers } from '../learn/useHelpers.ts'
import { HeldTest } from './HeldTest.tsx'
import { notAloneLines } from './notAlone.ts'
import { Planning, type TestOf } from './Planning.tsx'
import { useApart } from './useApart.ts'
import { useMayStart } from './useMayStart.ts'
import { useMayPlan } from './useNeedsTest.ts'

const text = later.choose.plan

/** Two tests at a time, and no more: Back must not lead to a third. */
export function PlanScreen(): JSX.Element | null {
  const { query } = useLocation()
  const treatment = query.of ?? STRETCHING
  return useMayPlan() ? <PlanOf key={treatment} treatment={treatment} /> : null
}

function PlanOf({ treatment }: { readonly treatment: string }): JSX.Element {
  const helpers = useHelpers()
  const mayStart = useMayStart(treatment)
  const back = useChoosing()
  const apart = useApart()(treatment)
  if (helpers === null || mayStart === null)
    return (
      <Screen back={{ href: back, text: later.findOut.back }}>
        <OneMoment />
      </Screen>
    )
  const helper = helpers.all.find((one) => one.treatment.id === treatment)
  if (helper === undefined) return <Not title={text.notFound} lines={[]} />
  const name = known.treatments.byId[treatment]?.name ?? treatment
  const offer = testOffer(helper)
  if (offer === 'not-alone') return <Not title={name} lines={notAloneLines(helper)} />
  if (offer === 'in-cramp') return <Not title={name} lines={[later.choose.inCrampWhy]} />
  if (apart !== null) return <Not title={name} lines={[apart]} />
  if (mayStart === 'held') return <Held helper={helper} />
  return <Planning test={testOf(helper, name)} mayStart={mayStart} back={back} />
}

/** Where a test is chosen: a page of its own once there was one. */
const useChoosing = (): string => (useApp().trials.stand.value === null ? '/find-out' : '/find-out/choose')

function testOf({ treatment }: Helper, name: string): TestOf {
  const said = known.treatments.byId[treatment.id]
  const pace = paceOf(treatment)
  if (treatment.id === STRETCHING) {
    const { planTitle, rules, safe } = later.findOut
    return {
      treatment: STRETCHING,
      called: null,
      title: planTitle,
      pace,
      rules,
      how: [],
      care: [safe],
      stopIf: [],
      blindable: false,
    }
  }
  return {
    treatment: treatment.id,
    called: name,
    title: text.title(name),
    pace,
    rules: text.rules,
    how: said?.how ?? [],
    care: said?.cautions ?? [],
    stopIf: said?.stopIf ?? [],
    blindable: treatment.blindable,
  }
}

function Not({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element {
  return (
    <Screen tab="findOut" back={{ href: useChoosing(), text: later.findOut.back }}>
      <Title text={title} />
      {lines.map((line) => (
        <p key={line} class="lead">
          {line}
        </p>
      ))}
      <a class="btn ghost" href={useChoosing()}>
        {text.toList}
      </a>
    </Screen>
  )
}

function Held({ helper }: { readonly helper: Helper }): JSX.Element {
  const { planTitle, held } = later.findOut
  const { id } = helper.treatment
  const isStretching = id === STRETCHING
  const health = useHealth().data.value
  const reasons = [
    ...(waitsForMedicine(health, id) ? [known.unknownMedicine] : []),
    ...helper.because.map((one) => known.cautions[one]),
  ]
  return (
    <Screen tab="findOut" back={{ href: useChoosing(), text: later.findOut.back }}>
      <Title text={isStretching ? planTitle : text.title(known.treatments.byId[id]?.name ?? id)} />
      {isStretching ? (
        <HeldTest title={held.test} treatment={STRETCHING} />
      ) : (
        <section class="card held aside" aria-labelledby="held-test">
          <h2 id="held-test">{held.test}</h2>
          <p>{reasons[0] ?? held.testWhy}</p>
          <a class="btn ghost small" href="/check-up/result">
            {held.see}
          </a>
        </section>
      )}
    </Screen>
  )
}
