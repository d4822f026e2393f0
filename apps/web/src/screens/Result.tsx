import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { createResultPage, type ResultState } from '../models/trialResult.ts'
import { isGuessDue, isResultOpen, type TrialStand } from '../models/trialStand.ts'
import { useApp } from '../parts/context.ts'
import { OneMoment } from '../parts/OneMoment.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { later } from '../words/later.ts'
import { words } from '../words.ts'
import { Answer } from './findOut/Answer.tsx'
import { testAt } from './findOut/testAt.ts'

/** Shut until the first look: hope must not tip it. */
export function Result(): JSX.Element | null {
  const { deps, trials } = useApp()
  const { route, query } = useLocation()
  const page = useMemo(() => createResultPage(deps, trials), [deps, trials])
  const asked = query.test
  const stand = trials.stands.value.find(({ record }) => asked === undefined || record.id === asked) ?? null
  const id = stand?.record.id
  const open = stand !== null && isResultOpen(stand)
  const due = stand !== null && isGuessDue(stand)
  useEffect(() => {
    if (open && id !== undefined) void page.work(id)
    else route(due && id !== undefined ? `/find-out/guess?test=${encodeURIComponent(id)}` : '/find-out', true)
  }, [open, due, id, page, route])
  if (stand === null || !open) return null
  const again = () => void page.work(stand.record.id)
  return (
    <Screen
      tab="findOut"
      back={{ href: testAt('/find-out', stand, trials), text: later.findOut.back }}
      mainClass="stack end result"
    >
      <Shown stand={stand} state={page.state.value} again={again} />
    </Screen>
  )
}

interface ShownProps {
  readonly stand: TrialStand
  readonly state: ResultState
  readonly again: () => void
}

function Shown({ stand, state, again }: ShownProps): JSX.Element {
  switch (state.type) {
    case 'working':
      return <Working />
    case 'failed':
      return (
        <>
          <Title text={later.result.failed} />
          <button type="button" class="btn" onClick={again}>
            {words.common.tryAgain}
          </button>
        </>
      )
    case 'ready':
      // The state may still be that of another test for a moment.
      return state.id === stand.record.id ? <Answer stand={stand} result={state} again={again} /> : <Working />
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
