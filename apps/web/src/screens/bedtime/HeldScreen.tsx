import type { JSX } from 'preact'
import type { Holdable } from '../../models/held.ts'
import { HeldCard } from '../../parts/HeldCard.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { useCameFrom } from './useCameFrom.ts'

interface HeldScreenProps {
  readonly treatment: Holdable
  readonly title: string
}

/** A guide that an answer of the safety check holds back, reached by its address. */
export function HeldScreen({ treatment, title }: HeldScreenProps): JSX.Element {
  const { tab, back } = useCameFrom()
  return (
    <Screen tab={tab} back={back} mainClass="end">
      <Title text={title} />
      <HeldCard treatment={treatment} title={words.home.safetyCheck} />
    </Screen>
  )
}
