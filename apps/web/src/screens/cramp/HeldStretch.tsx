import type { Cramp } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { Hud } from './Hud.tsx'
import { ReliefActions } from './ReliefActions.tsx'
import { rubOffer } from './reliefOffers.ts'
import { SignList } from './SignList.tsx'
import { useLetGo } from './useLetGo.ts'
import { useReadAloud } from './useReadAloud.ts'
import { useCheckWhenLong, useKeepAwake } from './useRunning.ts'

/** In the place of the stretch, where an answer of the safety check holds it back: why, and what to do instead. */
export function HeldStretch({ cramp }: { readonly cramp: Cramp }): JSX.Element {
  const { held } = useApp().settings.data.value
  const letGo = useLetGo()
  const text = later.held
  useKeepAwake()
  useCheckWhenLong()
  useKey(' ', letGo)
  useReadAloud(`${text.stretch} ${text.instead}`)
  return (
    <div class="page stretch told fade">
      <Hud cramp={cramp} />
      <main class="wrap grow">
        <div>
          <Title text={text.stretch} class="do" />
          <p class="do">{text.instead}</p>
          <SignList signs={heldWords(held?.stretching.because)} />
        </div>
      </main>
      <ReliefActions others={rubOffer(held)} letGo={letGo} />
    </div>
  )
}

/** The reasons there are words for at night. */
export const heldWords = (because: readonly string[] = []): readonly string[] =>
  because.flatMap((id) => later.held.why[id] ?? [])
