import type { Cramp } from '@uncramp/diary'
import type { JSX } from 'preact'
import { legPaths } from '../../drawings/legPaths.ts'
import type { Place } from '../../models/settings.ts'
import { arrowWalk, useChoice } from '../../parts/keys.ts'
import { words } from '../../words.ts'

const MAP_ORDER: readonly Place['muscle'][] = ['front-thigh', 'back-thigh', 'calf', 'foot']
const LIST_ORDER: readonly Place['muscle'][] = ['calf', 'foot', 'front-thigh', 'back-thigh']
const SIDES: readonly Place['side'][] = ['left', 'right']

interface LegMapProps {
  readonly onPlace: (place: Place) => void
  /** The place that shows as chosen. Absent: nothing is chosen yet. */
  readonly chosen?: Pick<Cramp, 'muscle' | 'side'>
}

/** Down a leg, and over to the other one. */
const MAP_PLACES = SIDES.flatMap((side) => MAP_ORDER.map((muscle) => ({ muscle, side })))
const walkMap = arrowWalk(MAP_ORDER.length, 1)
/** Left and right stand side by side. */
const LIST_PLACES = LIST_ORDER.flatMap((muscle) => SIDES.map((side) => ({ muscle, side })))
const walkList = arrowWalk(1, SIDES.length)

/** Buttons that lead on at once; with a chosen place, a choice among them. */
function usePlaces(places: readonly Place[], walk: typeof walkMap, { chosen, onPlace }: LegMapProps) {
  const at = places.findIndex(({ muscle, side }) => chosen?.muscle === muscle && chosen.side === side)
  const named = { 'aria-label': words.cramp.legs }
  const { group, option } = useChoice(named, at, walk)
  return {
    group: chosen === undefined ? { ...named, role: 'group' as const, onKeyDown: walk } : group,
    buttonOf: (i: number) => ({ ...(chosen && option(i)), onClick: () => onPlace(places[i]!) }),
  }
}

/** Two drawn legs to tap; plain buttons where the drawing would not fit. Only one of the two is shown. */
export function LegMap(props: LegMapProps): JSX.Element {
  const { group, buttonOf } = usePlaces(MAP_PLACES, walkMap, props)
  return (
    <>
      <PlaceList {...props} />
      <div class="map" {...group}>
        <svg viewBox="0 0 350 486" width="350" height="486" aria-hidden="true">
          {legPaths.map(([kind, d]) => (
            <path key={d} class={kind} d={d} />
          ))}
        </svg>
        {SIDES.map((side) => (
          <span key={side} class={`side side-${side}`} aria-hidden="true">
            {words.cramp[side]}
          </span>
        ))}
        {MAP_PLACES.map((place, i) => (
          <button
            key={words.common.placeName(place)}
            type="button"
            class={`z-${place.side}-${place.muscle}`}
            aria-label={words.common.placeName(place)}
            {...buttonOf(i)}
          >
            <span aria-hidden="true">{words.cramp.zone[place.muscle]}</span>
          </button>
        ))}
      </div>
    </>
  )
}

function PlaceList(props: LegMapProps): JSX.Element {
  const { group, buttonOf } = usePlaces(LIST_PLACES, walkList, props)
  return (
    <div class="places" {...group}>
      {LIST_PLACES.map((place, i) => (
        <button key={words.common.placeName(place)} type="button" {...buttonOf(i)}>
          {words.common.placeName(place)}
        </button>
      ))}
    </div>
  )
}
