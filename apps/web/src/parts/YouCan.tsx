import type { Cause } from '@uncramp/evidence'
import type { RuleId } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { causeAdvice } from '../models/causeAdvice.ts'
import type { HealthData } from '../models/health.ts'
import { know } from '../words/know.ts'
import { known } from '../words/known.ts'
import { later } from '../words/later.ts'
import { foodWords, loadFood } from '../words/spoken.ts'

interface YouCanProps {
  readonly cause: Cause
  readonly health: HealthData
  readonly title: string
  /** On a card among others the title is one step lower. */
  readonly level?: 'h2' | 'h3'
}

/** Once the safety check is whole, the food check has a few questions of its own. */
const ASKED_AT = { 'check-up': '/check-up', food: '/food/first' } as const

/** What a cause advises her to do; in its place, why it is not for her where an answer speaks against it. */
export function YouCan({ cause, health, title, level: Heading = 'h2' }: YouCanProps): JSX.Element {
  const advice = causeAdvice(cause, health)
  const ofFood = useFoodReasons(advice.type === 'held' ? advice.foodRules : [])
  if (advice.type === 'shown')
    return (
      <>
        <Heading>{title}</Heading>
        <p>{known.causes.byId[cause.id]!.youCan}</p>
        {advice.mind.map((id) => (
          <p key={id}>
            <b>{know.helps.care}:</b> {known.cautions[id]}
          </p>
        ))}
        {advice.open !== null && (
          <p class="no-print">
            <a class="link" href={ASKED_AT[advice.open]}>
              {know.treatment.checkFirst}
            </a>
          </p>
        )}
      </>
    )
  const reasons = [...advice.cautions.map((id) => known.cautions[id]), ...ofFood]
  return (
    <>
      <Heading>{advice.level === 'never' ? know.helps.notForYou : know.helps.askFirst}</Heading>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p class="no-print">
        <a class="link" href="/check-up/result">
          {later.findOut.held.see}
        </a>
      </p>
    </>
  )
}

/** The words of the food check are fetched only where one of its rules speaks against it; none until they have come. */
function useFoodReasons(rules: readonly RuleId[]): readonly string[] {
  const [isLoaded, setLoaded] = useState(false)
  const isNeeded = rules.length > 0
  // Once: words that have come stay
  useEffect(() => {
    if (isNeeded)
      void loadFood().then(
        () => setLoaded(true),
        () => undefined,
      )
  }, [isNeeded])
  return isLoaded ? rules.map((rule) => foodWords().said.rules[rule]) : []
}
