import type { JSX } from 'preact'
import { warm } from '../../drawings/warm.ts'
import { warmSteps } from '../../models/bedtime.ts'
import { later } from '../../words/later.ts'
import { CautionsThenGuide } from './CautionsThenGuide.tsx'

const text = later.bedtime.heat
const STEPS = warmSteps(text)

export const Heat = (): JSX.Element => <CautionsThenGuide treatment="heat" text={text} steps={STEPS} drawing={warm} />
