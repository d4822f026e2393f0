import type { JSX } from 'preact'
import { Figure } from '../../drawings/Figure.tsx'
import { rub } from '../../drawings/rub.ts'
import { type Held, isHeld } from '../../models/held.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { heldWords } from './HeldStretch.tsx'
import { Hud } from './Hud.tsx'
import { ReliefActions } from './ReliefActions.tsx'
import { stretchOffers } from './reliefOffers.ts'
import { SignList } from './SignList.tsx'
import { useReliefCramp } from './useCramp.ts'
import { useLetGo } from './useLetGo.ts'
import { useReadAloud } from './useReadAloud.ts'
import { useCheckWhenLong, useKeepAwake } from './useRunning.ts'

/** After the stretch: a hand and some warmth, with what to mind; and neither where an answer holds it back. */
export function Rub(): JSX.Element | null {
  const current = useReliefCramp()
  const { held } = useApp().settings.data.value
  const letGo = useLetGo()
  const { steps, care } = told(held)
  useKey(' ', letGo)
  useKeepAwake()
  useCheckWhenLong()
  useReadAloud(steps.join(' '))
  if (current === null) return null
  const canRub = !isHeld(held, 'massage')
  return (
    <div class="page stretch told fade">
      <Hud cramp={current} />
      <main class="wrap grow">
        {canRub && (current.muscle === null || current.muscle === 'calf') && (
          <div class="art">
            <Figure drawing={rub} />
          </div>
        )}
        <div>
          <Title text={steps[0]!} class="do" />
          {steps.slice(1).map((step) => (
            <p key={step} class="do">
              {step}
            </p>
          ))}
          <SignList signs={care} />
        </div>
      </main>
      <ReliefActions others={stretchOffers(held)} letGo={letGo} />
    </div>
  )
}

function told(held: Held | null): { readonly steps: readonly string[]; readonly care: readonly string[] } {
  const { rubHow, warmHow, rubCare, warmCare, legCare } = words.cramp
  const text = later.held
  const [rubs, warms] = [!isHeld(held, 'massage'), !isHeld(held, 'heat')]
  const because = [...new Set([...(held?.massage.because ?? []), ...(held?.heat.because ?? [])])]
  const own = heldWords(because)
  if (!rubs && !warms) return { steps: [text.rubAndWarm, text.instead], care: own }
  const steps = [...(rubs ? [rubHow] : [text.rub]), ...(warms ? [warmHow] : [])]
  return { steps, care: [...own, ...(warms ? warmCare : []), ...(rubs ? rubCare : []), ...legCare] }
}
