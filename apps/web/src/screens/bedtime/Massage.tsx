import type { JSX } from 'preact'
import { rub } from '../../drawings/rub.ts'
import { massageSteps } from '../../models/bedtime.ts'
import { later } from '../../words/later.ts'
import { CautionsThenGuide } from './CautionsThenGuide.tsx'

const text = later.bedtime.massage
const STEPS = massageSteps(text)

export const Massage = (): JSX.Element => (
  <CautionsThenGuide treatment="massage" text={text} steps={STEPS} drawing={rub} />
)
