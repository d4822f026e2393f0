import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Standing } from '../../models/trialRecord.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { useNeedsTest } from './useNeedsTest.ts'

const text = later.findOut.leave

export function Stop(): JSX.Element | null {
  const { trials } = useApp()
  const { route } = useLocation()
  const [sure, setSure] = useState(false)
  const going = useNeedsTest(true)
  const set = async (standing: Standing) => {
    if (await trials.setStanding(standing)) route('/find-out', true)
  }
  if (!going) return null
  return (
    <Screen back={{ href: '/find-out', text: words.common.tabs.findOut }} mainClass="end">
      <Title text={text.title} class="tight" />
      {sure && (
        <p class="lead" role="alert">
          {text.sure}
        </p>
      )}
      <div class="low aside">
        {!sure && (
          <button type="button" class="btn ghost" onClick={() => void set('paused')}>
            {text.pause}
          </button>
        )}
        <button type="button" class="btn alert" onClick={() => (sure ? void set('stopped') : setSure(true))}>
          {sure ? text.reallyStop : text.stop}
        </button>
        <a class="btn" href="/find-out">
          {text.keep}
        </a>
      </div>
    </Screen>
  )
}
