import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { ResultState } from '../models/trial.ts'
import { isResultOpen, type TrialStand } from '../models/trialStand.ts'
import { useApp } from '../parts/context.ts'
import { OneMoment } from '../parts/OneMoment.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { later } from '../words/later.ts'
import { words } from '../words.ts'
import { Answer } from './findOut/Answer.tsx'

/** Shut until the first look: hope must not tip it. */
export function Result(): JSX.Element | null {
  const { trials } = useApp()
  const { route, query } = useLocation()
  const asked = query.test
  const stand = trials.stands.value.find(({ record }) => asked === undefined || record.id === asked) ?? null
  const id = stand?.record.id
  const open = stand !== null && isResultOpen(stand)
  useEffect(() => {
    if (open) void trials.work(id)
    else route('/find-out', true)
  }, [open, id, trials, route])
  if (stand === null || !open) return null
  return (
    <Screen tab="findOut" back={{ href: '/find-out', text: later.findOut.back }} mainClass="stack end result">
      <Shown stand={stand} state={trials.result.value} />
    </Screen>
  )
}

function Shown({ stand, state }: { readonly stand: TrialStand; readonly state: ResultState }): JSX.Element {
  const { trials } = useApp()
  switch (state.type) {
    case 'working':
      return <Working />
    case 'failed':
      return (
        <>
          <Title text={later.result.failed} />
          <button type="button" class="btn" onClick={() => void trials.work(stand.record.id)}>
            {words.common.tryAgain}
          </button>
        </>
      )
    case 'ready':
      // The state may still be that of another test for a moment.
      return state.id === stand.record.id ? <Answer stand={stand} result={state} /> : <Working />
  }
}

function Working(): JSX.Element {
  return (
    <>
      <Title text={later.result.working} class="sr" />
      <OneMoment />
    </>
  )
}
