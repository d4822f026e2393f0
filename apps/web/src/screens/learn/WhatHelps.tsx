import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import type { Helper } from '../../models/whatHelps.ts'
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
          {byVerdict(helpers.all).map(([verdict, its]) => (
            <section key={verdict} class="aside">
              <h2>{known.treatments.verdicts[verdict]}</h2>
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

function byVerdict(helpers: readonly Helper[]) {
  const verdicts = [...new Set(helpers.map(({ treatment }) => treatment.verdict))]
  return verdicts.map((verdict) => [verdict, helpers.filter(({ treatment }) => treatment.verdict === verdict)] as const)
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
          {treatment.duringCrampOnly && <span class="muted">{text.inCramp}</span>}
          {name === null && !treatment.selfTest.allowed && <span class="muted">{text.withDoctor}</span>}
          {name !== null && (
            <span class="why">
              <b>{name}:</b> {gateReasons(helper).join(' ')}
            </span>
          )}
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
