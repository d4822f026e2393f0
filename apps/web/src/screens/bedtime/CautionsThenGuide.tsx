import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Drawing } from '../../drawings/Figure.tsx'
import type { massageSteps } from '../../models/bedtime.ts'
import type { Holdable } from '../../models/held.ts'
import { useHeld } from '../../parts/HeldCard.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { WithoutTonight } from './Bedtime.tsx'
import { Cautions } from './Cautions.tsx'
import { Guide } from './Guide.tsx'
import { HeldScreen } from './HeldScreen.tsx'
import { useCameFrom } from './useCameFrom.ts'
import { useOffer } from './useOffer.ts'

interface CautionsThenGuideProps {
  readonly text: typeof later.bedtime.massage | typeof later.bedtime.heat
  readonly steps: ReturnType<typeof massageSteps>
  readonly drawing: Drawing
  readonly treatment: Holdable
}

/** What to mind comes first; the steps only after Start. */
export function CautionsThenGuide({ text, steps, drawing, treatment }: CautionsThenGuideProps): JSX.Element {
  const { route } = useLocation()
  const [started, setStarted] = useState(false)
  const { tab, back } = useCameFrom()
  const offer = useOffer(treatment)
  if (useHeld(treatment)) return <HeldScreen treatment={treatment} title={text.title} />
  if (offer === 'usual')
    return (
      <Screen tab={tab} back={back} mainClass="end">
        <Title text={text.title} />
        <WithoutTonight treatment={treatment} />
      </Screen>
    )
  if (!started) return <Cautions about={text} back={back} onStart={() => setStarted(true)} />
  return (
    <Guide
      title={text.title}
      steps={steps}
      picture={{ drawing }}
      breathe={text.breathe}
      over={text.over}
      back={back}
      finish={{ text: later.bedtime.finish, run: () => route(back.href), early: false }}
    />
  )
}
