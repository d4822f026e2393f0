import type { PairGuess } from '@uncramp/trial'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { keepGuess, pairsToGuess } from '../../models/seal.ts'
import { endedByLook, isGuessDue, mayLook, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { testAt } from './testAt.ts'
import { useTestAsked } from './useTestAsked.ts'

const text = later.blind.guess

/** Before she sees any answer: that would tell her what to guess. */
export function GuessBags(): JSX.Element | null {
  const stand = useTestAsked()
  const { route } = useLocation()
  const due = stand !== null && isGuessDue(stand)
  // Opened by its address, or anew: a look that is being made may end the test.
  const waits = stand !== null && !due && mayLook(stand)
  useEffect(() => {
    if (stand !== null && !due && !waits) route(after(stand), true)
  }, [stand, due, waits, route])
  if (stand === null) return null
  if (waits) return <Waiting stand={stand} />
  return due ? <Guessing key={stand.record.id} stand={stand} /> : null
}

function Waiting({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const back = testAt('/find-out', stand, useApp().trials)
  return (
    <Screen back={{ href: back, text: words.common.tabs.findOut }}>
      <Title text={text.title} class="tight" />
      <OneMoment />
    </Screen>
  )
}

/** A test too short for a result has its parts to show. */
function after({ record, asOfNight, progress }: TrialStand): string {
  const open = endedByLook(record.looks) !== null || record.looks.length > 0 || asOfNight >= progress.firstLookNight
  return `/find-out/${open ? 'result' : 'coin'}?test=${encodeURIComponent(record.id)}`
}

const optionsOf = (pair: number) =>
  [
    { value: 'first', text: later.blind.bag(2 * pair + 1) },
    { value: 'second', text: later.blind.bag(2 * pair + 2) },
    { value: 'none', text: text.noIdea },
  ] as const

function Guessing({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const app = useApp()
  const pairs = pairsToGuess(stand)
  const [chosen, setChosen] = useState<readonly (PairGuess | 'none')[]>(Array.from({ length: pairs }, () => null))
  const [failed, setFailed] = useState(false)
  const keep = async () => {
    const guesses = chosen.map((guess) => (guess === 'none' ? null : guess))
    setFailed(!(await keepGuess(app, stand.record.id, guesses)))
  }
  return (
    <Screen
      back={{ href: testAt('/find-out', stand, app.trials), text: words.common.tabs.findOut }}
      mainClass="stack end"
      foot={
        <button type="button" class="btn" onClick={() => void keep()}>
          {pairs === 0 ? text.openNow : text.go}
        </button>
      }
    >
      <Title text={text.title} class="tight" />
      {pairs === 0 ? <p class="lead">{text.none}</p> : <p class="lead">{text.lead}</p>}
      {pairs > 0 && <p>{text.why}</p>}
      {chosen.map((guess, pair) => (
        <Segment
          key={`${pair}`}
          class="c3 sm"
          label={text.pair(2 * pair + 1, 2 * pair + 2)}
          options={optionsOf(pair)}
          isChosen={(value) => value === guess}
          onChoose={(value) => setChosen(chosen.map((one, i) => (i === pair ? value : one)))}
        />
      ))}
      {pairs > 0 && <p class="muted">{text.once}</p>}
      {failed && <p role="alert">{later.blind.helper.failed}</p>}
    </Screen>
  )
}
