import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { massageSteps } from '../../models/bedtime.ts'
import { later } from '../../words/later.ts'
import { Cautions } from './Cautions.tsx'
import { Guide } from './Guide.tsx'
import { useCameFrom } from './useCameFrom.ts'

const text = later.bedtime.massage
const STEPS = massageSteps(text)

export function Massage(): JSX.Element {
  const { route } = useLocation()
  const { back } = useCameFrom()
  const [started, setStarted] = useState(false)
  if (!started) return <Cautions about={text} back={back} onStart={() => setStarted(true)} />
  return (
    <Guide
      title={text.title}
      steps={STEPS}
      breathe={text.breathe}
      over={text.over}
      back={back}
      finish={{ text: later.bedtime.finish, run: () => route(back.href), early: false }}
    />
  )
}
