import type { Clock } from '../clock.ts'
import type { Evenings } from './evenings.ts'
import type { GuideStep } from './guide.ts'
import { tonightOf } from './tonight.ts'
import type { TrialStand } from './trialStand.ts'

/** Ten seconds held, ten loose, three times each leg: the bedtime stretch of the one trial that found fewer cramps. */
export const STRETCH_ROUTINE = { hold: 10, rest: 10, eachLeg: 3 }

/** How the evening stands to a running test of something done at bedtime. */
export type BedtimeOffer =
  /** No test is going on. */
  | 'free'
  /** Tonight was drawn for it; `done` once she has said so. */
  | 'planned'
  | 'done'
  /** Tonight was drawn as a usual night: to do it now would spoil the comparison. */
  | 'usual'
  | 'paused'

/** @param treatment what is done; a test of something else leaves it as usual */
export function bedtimeOffer(
  treatment: string,
  going: readonly TrialStand[],
  evenings: Evenings,
  clock: Clock,
): BedtimeOffer {
  const active = going.find(({ record }) => record.trial.protocol.treatment === treatment)
  if (active === undefined) return 'free'
  if (active.record.standing === 'paused') return 'paused'
  const plan = tonightOf(active, evenings, clock)
  if (plan === null) return 'free'
  if (!plan.stretch) return 'usual'
  return plan.answer === true ? 'done' : 'planned'
}

interface StretchWords {
  readonly hold: string
  readonly rest: string
  readonly swap: string
  readonly part: (leg: 0 | 1, round: number) => string
}

/** The routine as steps; the last rest of the first leg is for swapping legs. */
export function stretchSteps(text: StretchWords): readonly GuideStep[] {
  const { hold, rest, eachLeg } = STRETCH_ROUTINE
  return ([0, 1] as const).flatMap((leg) =>
    Array.from({ length: eachLeg }, (_, i): readonly GuideStep[] => {
      const part = text.part(leg, i + 1)
      const swaps = leg === 0 && i === eachLeg - 1
      return [
        { say: text.hold, part, seconds: hold, kind: 'work' },
        { say: swaps ? text.swap : text.rest, part, seconds: rest, kind: 'rest' },
      ]
    }).flat(),
  )
}

interface MassageWords {
  readonly ready: string
  readonly strokes: readonly string[]
  readonly leg: (leg: 0 | 1) => string
}

const READY_SECONDS = 10
const STROKE_SECONDS = 20

/** A moment to sit down or to change over, then each stroke in turn. */
export function massageSteps(text: MassageWords): readonly GuideStep[] {
  return ([0, 1] as const).flatMap((leg): readonly GuideStep[] => {
    const part = text.leg(leg)
    return [
      { say: text.ready, part, seconds: READY_SECONDS, kind: 'rest' },
      ...text.strokes.map((say): GuideStep => ({ say, part, seconds: STROKE_SECONDS, kind: 'work' })),
    ]
  })
}

/** Skin is looked at early, since a burn is not always felt. */
const WARM_SECONDS = { untilLook: 5 * 60, look: 20, after: 10 * 60 }

interface WarmWords {
  readonly warm: string
  readonly look: string
  readonly part: { readonly first: string; readonly look: string; readonly rest: string }
}

export function warmSteps({ warm, look, part }: WarmWords): readonly GuideStep[] {
  return [
    { say: warm, part: part.first, seconds: WARM_SECONDS.untilLook, kind: 'work' },
    { say: look, part: part.look, seconds: WARM_SECONDS.look, kind: 'rest' },
    { say: warm, part: part.rest, seconds: WARM_SECONDS.after, kind: 'work' },
  ]
}
