import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { isHeld, toMind } from '../../models/held.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { HeldStretch, heldWords } from './HeldStretch.tsx'
import { Hud } from './Hud.tsx'
import { ReliefActions } from './ReliefActions.tsx'
import { rubOffer } from './reliefOffers.ts'
import { SignList } from './SignList.tsx'
import { useReliefCramp } from './useCramp.ts'
import { useLetGo } from './useLetGo.ts'
import { useReadAloud } from './useReadAloud.ts'
import { useCheckWhenLong, useKeepAwake } from './useRunning.ts'

/** The last step, as a fall at night is worse than a cramp: being steady comes first. */
export function Walk(): JSX.Element | null {
  const current = useReliefCramp()
  const letGo = useLetGo()
  useKey(' ', letGo)
  useKeepAwake()
  useCheckWhenLong()
  useReadAloud(`${words.cramp.standHow} ${words.cramp.walkHow}`)
  const { held } = useApp().settings.data.value
  if (current === null) return null
  // To press the heel to the floor is a stretch too.
  if (isHeld(held, 'stretching')) return <HeldStretch cramp={current} />
  return (
    <div class="page stretch told fade">
      <Hud cramp={current} />
      <main class="wrap grow">
        <div class="art upright">
          <Figure drawing={calfStanding} label={words.cramp.standPicture} />
        </div>
        <div>
          <Title text={words.cramp.standHow} class="do" />
          <p class="do">{words.cramp.walkHow}</p>
          <SignList signs={[...heldWords(toMind(held, 'stretching')), ...words.cramp.walkCare]} />
        </div>
      </main>
      <ReliefActions
        others={[{ href: '/cramp/stretch', text: words.cramp.backToStretch }, ...rubOffer(held)]}
        letGo={letGo}
      />
    </div>
  )
}
