import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { StretchGuide } from '../bedtime/StretchGuide.tsx'
import { useNeedsTest } from './useNeedsTest.ts'

/** Tonight's stretch of a running test. Its cautions were read when the test was planned. */
export function Session(): JSX.Element | null {
  return useNeedsTest(true) ? <Routine /> : null
}

function Routine(): JSX.Element {
  const { trials, undo } = useApp()
  const { route } = useLocation()
  const done = async () => {
    if (!(await trials.tonightDone(true))) return
    undo.show(later.findOut.running.didStretch, [])
    route('/find-out')
  }
  return (
    <StretchGuide
      back={{ href: '/find-out', text: words.common.tabs.findOut }}
      finish={{ text: later.bedtime.stretch.did, run: () => void done(), early: true }}
    />
  )
}
