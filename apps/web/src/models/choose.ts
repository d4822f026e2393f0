import { type Helper, testOffer } from './whatHelps.ts'

export interface Choices {
  /** The best-proved first; those that are not for her now stay in their place, with the reason. */
  readonly toTest: readonly Helper[]
  /** Not to be tested on oneself, whoever one is. */
  readonly notAlone: readonly Helper[]
  /** They end a cramp and prevent none: nights cannot tell. */
  readonly inCramp: readonly Helper[]
}

/** @param helpers in the order of `whatHelps`. */
export function choicesOf(helpers: readonly Helper[]): Choices {
  const by = (wanted: (offer: ReturnType<typeof testOffer>) => boolean) =>
    helpers.filter((helper) => wanted(testOffer(helper)))
  return {
    toTest: by((offer) => offer === 'now' || offer === 'ask-first' || offer === 'never'),
    notAlone: by((offer) => offer === 'not-alone'),
    inCramp: by((offer) => offer === 'in-cramp'),
  }
}
