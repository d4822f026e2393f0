import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { tellTonight } from '../../models/tellTonight.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { useHeld } from '../../parts/HeldCard.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { HeldScreen } from '../bedtime/HeldScreen.tsx'
import { StretchGuide } from '../bedtime/StretchGuide.tsx'
import { testAt } from './testAt.ts'
import { useGoingTest } from './useNeedsTest.ts'

/** Tonight's stretch of a running test. Its cautions were read when the test was planned. */
export function Session(): JSX.Element | null {
  const stand = useGoingTest()
  if (useHeld('stretching')) return <HeldScreen treatment="stretching" title={later.bedtime.stretch.title} />
  return stand !== null && stand.record.called === null ? <Routine stand={stand} /> : null
}

function Routine({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const app = useApp()
  const { route } = useLocation()
  const home = testAt('/find-out', stand, app.trials)
  const done = async () => {
    if (await tellTonight(app, stand, true, later.findOut.running.didStretch)) route(home)
  }
  return (
    <StretchGuide
      back={{ href: home, text: words.common.tabs.findOut }}
      finish={{ text: later.bedtime.stretch.did, run: () => void done(), early: true }}
    />
  )
}
