import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { stretchSteps } from '../../models/bedtime.ts'
import { later } from '../../words/later.ts'
import { Guide } from './Guide.tsx'

const text = later.bedtime.stretch
const STEPS = stretchSteps(text)

interface StretchGuideProps {
  readonly back: { readonly href: string; readonly text: string }
  readonly finish: { readonly text: string; readonly run: () => void; readonly early: boolean }
}

/** The bedtime stretch, the same with a test and without. */
export function StretchGuide({ back, finish }: StretchGuideProps): JSX.Element {
  return (
    <Guide
      title={text.title}
      steps={STEPS}
      picture={{ drawing: calfStanding, label: later.findOut.running.picture, upright: true }}
      breathe={text.breathe}
      over={text.over}
      back={back}
      finish={finish}
    />
  )
}
