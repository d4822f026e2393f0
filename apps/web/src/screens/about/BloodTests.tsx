import type { LabId } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { latestResults, readBlood } from '../../models/blood.ts'
import type { BloodResult, Health } from '../../models/health.ts'
import { withBlood } from '../../models/withBlood.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { shortDate } from '../../words/dates.ts'
import { plain } from '../../words/numbers.ts'
import { safety } from '../../words/safety.ts'
import { AddResult } from './AddResult.tsx'
import { UrgentBlood } from './UrgentBlood.tsx'

const text = safety.aboutMe

export function BloodTests(): JSX.Element {
  const health = useHealth()
  const { blood } = health.data.value
  const latest = latestResults(blood)
  return (
    <Screen back={{ href: '/about-me', text: text.title }} mainClass="end">
      <Title text={text.blood} />
      <p class="lead">{text.bloodLead}</p>
      {health.ready.value && (
        <>
          <UrgentBlood blood={blood} />
          {blood.length > 0 && (
            <ul class="stack-s aside">
              {blood.map((result, i) => (
                <Result
                  // Two results of one test on one day are two entries.
                  key={`${result.lab} ${result.on} ${i}`}
                  result={result}
                  isLatest={latest.includes(result)}
                  health={health}
                />
              ))}
            </ul>
          )}
          <AddResult health={health} />
        </>
      )}
    </Screen>
  )
}

interface ResultProps {
  readonly result: BloodResult
  readonly isLatest: boolean
  readonly health: Health
}

function Result({ result, isLatest, health }: ResultProps): JSX.Element {
  const { undo } = useApp()
  const { lab, value, unit, low, high, on } = result
  const name = text.labs[lab as LabId] ?? lab
  const reading = readBlood(result)
  const remove = async () => {
    const data = health.data.value
    const back = health.editsForSome({ blood: data.blood, answers: data.answers })
    const without = data.blood.filter((one) => one !== result)
    focusTitle()
    if (await health.setSome(withBlood(data, without))) undo.show(text.removed, back)
  }
  return (
    <li class="card given">
      <span class="txt">
        <b>{name}</b>
        <span>
          {plain(value)} {unit}
          {on !== null && `, ${shortDate(on)}`}
        </span>
        {reading?.type === 'read' && (
          <span>
            <b>{text.places[reading.place]}.</b> {isLatest ? text.actions[reading.action] : text.earlier}.
          </span>
        )}
        {(low !== null || high !== null) && (
          <span class="muted">{text.range(low === null ? null : plain(low), high === null ? null : plain(high))}</span>
        )}
      </span>
      <button type="button" class="link" aria-label={text.remove(name)} onClick={() => void remove()}>
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  )
}
