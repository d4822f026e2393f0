import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { massageSteps } from '../../models/bedtime.ts'
import { words } from '../../words.ts'
import { Cautions } from './Cautions.tsx'
import { Guide } from './Guide.tsx'
import { useCameFrom } from './useCameFrom.ts'

const text = words.bedtime.massage
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
      finish={{ text: words.bedtime.finish, run: () => route(back.href), early: false }}
    />
  )
}
