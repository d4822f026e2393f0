import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Drawing } from '../../drawings/Figure.tsx'
import type { massageSteps } from '../../models/bedtime.ts'
import type { Holdable } from '../../models/held.ts'
import { useHeld } from '../../parts/HeldCard.tsx'
import { later } from '../../words/later.ts'
import { Cautions } from './Cautions.tsx'
import { Guide } from './Guide.tsx'
import { HeldScreen } from './HeldScreen.tsx'
import { useCameFrom } from './useCameFrom.ts'

interface CautionsThenGuideProps {
  readonly text: typeof later.bedtime.massage | typeof later.bedtime.heat
  readonly steps: ReturnType<typeof massageSteps>
  readonly drawing: Drawing
  readonly treatment: Holdable
}

/** What to mind comes first; the steps only after Start. */
export function CautionsThenGuide({ text, steps, drawing, treatment }: CautionsThenGuideProps): JSX.Element {
  const { route } = useLocation()
  const { back } = useCameFrom()
  const [started, setStarted] = useState(false)
  if (useHeld(treatment)) return <HeldScreen treatment={treatment} title={text.title} />
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
