import { type Held, isHeld } from '../../models/held.ts'
import { words } from '../../words.ts'

interface Offer {
  readonly href: string
  readonly text: string
}

/** To rub and to warm, as far as the answers of the safety check let it be. */
export function rubOffer(held: Held | null): readonly Offer[] {
  const { rubAndWarm, rubOnly, warmOnly } = words.cramp
  const [rub, warm] = [!isHeld(held, 'massage'), !isHeld(held, 'heat')]
  if (!rub && !warm) return []
  return [{ href: '/cramp/rub', text: rub && warm ? rubAndWarm : rub ? rubOnly : warmOnly }]
}

/** To press the heel to the floor is a stretch too. */
export const stretchOffers = (held: Held | null): readonly Offer[] =>
  isHeld(held, 'stretching')
    ? []
    : [
        { href: '/cramp/stretch', text: words.cramp.backToStretch },
        { href: '/cramp/walk', text: words.cramp.standAndWalk },
      ]
