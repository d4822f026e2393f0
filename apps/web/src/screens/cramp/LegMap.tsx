import type { Cramp } from '@uncramp/diary'
import type { JSX } from 'preact'
import { legPaths } from '../../drawings/legPaths.ts'
import type { Place } from '../../models/settings.ts'
import { walkWithArrows } from '../../parts/keys.ts'
import { words } from '../../words.ts'

const MAP_ORDER: readonly Place['muscle'][] = ['front-thigh', 'back-thigh', 'calf', 'foot']
const LIST_ORDER: readonly Place['muscle'][] = ['calf', 'foot', 'front-thigh', 'back-thigh']
const SIDES: readonly Place['side'][] = ['left', 'right']

interface LegMapProps {
  readonly onPlace: (place: Place) => void
  /** The place that shows as chosen. Absent: nothing is chosen yet. */
  readonly chosen?: Pick<Cramp, 'muscle' | 'side'>
}

const isChosen = (chosen: LegMapProps['chosen'], { muscle, side }: Place): boolean | undefined =>
  chosen && chosen.muscle === muscle && chosen.side === side

/** Two drawn legs to tap; plain buttons where the drawing would not fit. Only one of the two is shown. */
export function LegMap(props: LegMapProps): JSX.Element {
  return (
    <>
      <PlaceList {...props} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing, not a form */}
      <div class="map" role="group" aria-label={words.cramp.legs} onKeyDown={walkWithArrows}>
        <svg viewBox="0 0 350 486" width="350" height="486" aria-hidden="true">
          {legPaths.map(([kind, d]) => (
            <path key={d} class={kind} d={d} />
          ))}
        </svg>
        {SIDES.map((side) => (
          <Leg key={side} side={side} {...props} />
        ))}
      </div>
    </>
  )
}

function Leg({ side, onPlace, chosen }: LegMapProps & { readonly side: Place['side'] }): JSX.Element {
  return (
    <>
      <span class={`side side-${side}`} aria-hidden="true">
        {words.cramp[side]}
      </span>
      {MAP_ORDER.map((muscle) => (
        <button
          key={muscle}
          type="button"
          class={`z-${side}-${muscle}`}
          aria-pressed={isChosen(chosen, { muscle, side })}
          aria-label={words.common.placeName({ muscle, side })}
          onClick={() => onPlace({ muscle, side })}
        >
          <span aria-hidden="true">{words.cramp.zone[muscle]}</span>
        </button>
      ))}
    </>
  )
}

function PlaceList({ onPlace, chosen }: LegMapProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the same group as the drawing, in words
    <div class="places" role="group" aria-label={words.cramp.legs} onKeyDown={walkWithArrows}>
      {LIST_ORDER.flatMap((muscle) =>
        SIDES.map((side) => (
          <button
            key={`${side}${muscle}`}
            type="button"
            aria-pressed={isChosen(chosen, { muscle, side })}
            onClick={() => onPlace({ muscle, side })}
          >
            {words.common.placeName({ muscle, side })}
          </button>
        )),
      )}
    </div>
  )
}
