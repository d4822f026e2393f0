import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { STRETCHING } from '../../models/trialRecord.ts'
import { useApp } from '../../parts/context.ts'
import { useHeld } from '../../parts/HeldCard.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { TonightCard } from './Bedtime.tsx'
import { Cautions } from './Cautions.tsx'
import { HeldScreen } from './HeldScreen.tsx'
import { StretchGuide } from './StretchGuide.tsx'
import { useCameFrom } from './useCameFrom.ts'
import { useOffer } from './useOffer.ts'

const text = later.bedtime.stretch

export function BedtimeStretch(): JSX.Element {
  const { trials, undo } = useApp()
  const { route } = useLocation()
  const { tab, back } = useCameFrom()
  const offer = useOffer(STRETCHING)
  const [started, setStarted] = useState(false)
  if (useHeld('stretching')) return <HeldScreen treatment="stretching" title={text.title} />
  if (offer === 'usual')
    return (
      <Screen tab={tab} back={back} mainClass="end">
        <Title text={text.title} />
        <TonightCard offer={offer} />
      </Screen>
    )
  const inTest = offer === 'planned'
  const done = async () => {
    if (inTest) {
      if (!(await trials.tonightDone(true, STRETCHING))) return
      undo.show(later.findOut.running.didStretch, [])
    }
    route(back.href)
  }
  if (!started) return <Cautions about={text} back={back} onStart={() => setStarted(true)} />
  return (
    <StretchGuide
      back={back}
      finish={{ text: inTest ? text.did : later.bedtime.finish, run: () => void done(), early: inTest }}
    />
  )
}
