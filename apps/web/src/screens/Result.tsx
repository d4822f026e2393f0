import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { ResultState, TrialStand } from '../models/trial.ts'
import { useApp } from '../parts/context.ts'
import { OneMoment } from '../parts/OneMoment.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { words } from '../words.ts'
import { Answer } from './findOut/Answer.tsx'

/** Shut until the first look: hope must not tip it. */
export function Result(): JSX.Element | null {
  const { trials } = useApp()
  const { route } = useLocation()
  const stand = trials.stand.value
  const open = trials.resultOpen.value
  useEffect(() => {
    if (open) void trials.work()
    else route('/find-out', true)
  }, [open, trials, route])
  if (stand === null || !open) return null
  return (
    <Screen tab="findOut" back={{ href: '/find-out', text: words.findOut.back }} mainClass="stack end result">
      <Shown stand={stand} state={trials.result.value} />
    </Screen>
  )
}

function Shown({ stand, state }: { readonly stand: TrialStand; readonly state: ResultState }): JSX.Element {
  const { trials } = useApp()
  switch (state.type) {
    case 'working':
      return (
        <>
          <Title text={words.result.working} class="sr" />
          <OneMoment />
        </>
      )
    case 'failed':
      return (
        <>
          <Title text={words.result.failed} />
          <button type="button" class="btn" onClick={() => void trials.work()}>
            {words.common.tryAgain}
          </button>
        </>
      )
    case 'ready':
      return <Answer stand={stand} result={state} />
  }
}
