import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { tellTonight } from '../../models/tellTonight.ts'
import { useApp } from '../../parts/context.ts'
import { useHeld } from '../../parts/HeldCard.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { HeldScreen } from '../bedtime/HeldScreen.tsx'
import { StretchGuide } from '../bedtime/StretchGuide.tsx'
import { useNeedsTest } from './useNeedsTest.ts'

/** Tonight's stretch of a running test. Its cautions were read when the test was planned. */
export function Session(): JSX.Element | null {
  const { trials } = useApp()
  const needsTest = useNeedsTest(true)
  if (useHeld('stretching')) return <HeldScreen treatment="stretching" title={later.bedtime.stretch.title} />
  return needsTest && trials.active.value?.record.called === null ? <Routine /> : null
}

function Routine(): JSX.Element {
  const app = useApp()
  const { route } = useLocation()
  const active = app.trials.active.value
  const done = async () => {
    if (active === null || !(await tellTonight(app, active, true, later.findOut.running.didStretch))) return
    route('/find-out')
  }
  return (
    <StretchGuide
      back={{ href: '/find-out', text: words.common.tabs.findOut }}
      finish={{ text: later.bedtime.stretch.did, run: () => void done(), early: true }}
    />
  )
}
