import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { type Helper, headingReach, type Reach } from '../../models/whatHelps.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { SAFETY_CHECK, treatmentAt } from './addresses.ts'
import { gateName, gateReasons } from './Gate.tsx'
import { useHelpers } from './useHelpers.ts'
import { Bars } from './Verdict.tsx'

const text = know.helps

export function WhatHelps(): JSX.Element {
  const helpers = useHelpers()
  return (
    <Screen tab="learn" back={{ href: '/learn', text: later.learn.back }} mainClass="end learn">
      <Title text={text.title} />
      <p class="lead">{text.order}</p>
      {helpers === null ? (
        <OneMoment />
      ) : (
        <>
          <p>{helpers.answered ? text.fromAnswers : text.noAnswers}</p>
          <a class="link no-print" href={SAFETY_CHECK}>
            {know.treatment.check}
          </a>
          {groups(helpers.all).map(({ verdict, reach, its }) => (
            <section key={`${verdict} ${reach}`} class="aside">
              <h2>{text.group[reach](known.treatments.verdicts[verdict])}</h2>
              <ul class="stack-s">
                {its.map((helper) => (
                  <Row key={helper.treatment.id} helper={helper} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

interface Group {
  readonly verdict: Helper['treatment']['verdict']
  readonly reach: Reach
  readonly its: readonly Helper[]
}

/** Neighbours of one verdict and one reach; they come in order. */
function groups(helpers: readonly Helper[]): readonly Group[] {
  const found = new Map<string, Group>()
  for (const helper of helpers) {
    const { verdict } = helper.treatment
    const reach = headingReach(helper.treatment)
    const key = `${verdict} ${reach}`
    found.set(key, { verdict, reach, its: [...(found.get(key)?.its ?? []), helper] })
  }
  return [...found.values()]
}

function Row({ helper }: { readonly helper: Helper }): JSX.Element {
  const { treatment, standing } = helper
  const words = known.treatments.byId[treatment.id]
  const name = standing === 'care' ? null : gateName(standing)
  return (
    <li>
      <a class={`card row-link helper ${standing}`} href={treatmentAt(treatment.id)}>
        <span class="txt">
          <span class="o-head">
            <b>{words?.name}</b>
            <Bars certainty={treatment.certainty} />
          </span>
          <span>{words?.oneLine}</span>
          {name !== null && (
            <span class="gate-why">
              <b>{name}:</b> {gateReasons(helper).join(' ')}
            </span>
          )}
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
