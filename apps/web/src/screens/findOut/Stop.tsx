import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { isSealed } from '../../models/blind.ts'
import { ASKED_REASONS, type PauseReason } from '../../models/trialLog.ts'
import type { Standing } from '../../models/trialRecord.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { ButtonRow } from '../../parts/Segment.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { words } from '../../words.ts'
import { testAt } from './testAt.ts'
import { useGoingTest } from './useNeedsTest.ts'

const text = later.findOut.leave
const { pause, change } = later.testRun

type Step = 'what' | 'why-pause' | 'sure'

export function Stop(): JSX.Element | null {
  const { trials } = useApp()
  const { route } = useLocation()
  const [step, setStep] = useState<Step>('what')
  const stand = useGoingTest()
  const set = async (standing: Standing, why?: PauseReason) => {
    if (stand === null || !(await trials.setStanding(standing, why, stand.record.id))) return
    route(standing === 'stopped' ? '/find-out' : testAt('/find-out', stand, trials), true)
  }
  const to = (next: Step) => {
    // The pressed button is gone.
    focusTitle()
    setStep(next)
  }
  if (stand === null) return null
  const paused = stand.record.standing === 'paused'
  const sealed = isSealed(stand.record)
  const home = testAt('/find-out', stand, trials)
  return (
    <Screen back={{ href: home, text: words.common.tabs.findOut }} mainClass="end">
      <Title text={step === 'why-pause' ? pause.why : text.title} class="tight" />
      {step === 'why-pause' && (
        <>
          <ButtonRow
            class="c1 aside"
            label={pause.why}
            options={ASKED_REASONS.map((value) => ({ value, text: pause.reasons[value] }))}
            onChoose={(why) => void set('paused', why)}
          />
          <p class="muted aside">{pause.pauseHow}</p>
        </>
      )}
      {step !== 'why-pause' && trials.going.value.length > 1 && (
        <p class="lead">{later.two.only(testWords(stand.record.called).name)}</p>
      )}
      {step === 'sure' && (
        <p class="lead" role="alert">
          {text.sure}
        </p>
      )}
      <div class="low aside">
        {step === 'what' && !paused && (
          <button type="button" class="btn ghost" onClick={() => to('why-pause')}>
            {pause.pause}
          </button>
        )}
        {step === 'what' && !paused && !sealed && (
          <a class="btn ghost" href={testAt('/find-out/change', stand, trials)}>
            {change.link}
          </a>
        )}
        {step !== 'why-pause' && (
          <button
            type="button"
            class="btn alert"
            onClick={() => (step === 'sure' ? void set('stopped') : setStep('sure'))}
          >
            {step === 'sure' ? text.reallyStop : text.stop}
          </button>
        )}
        <a class="btn" href={home}>
          {text.keep}
        </a>
      </div>
    </Screen>
  )
}
