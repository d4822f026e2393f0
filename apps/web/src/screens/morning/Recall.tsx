import { MUSCLES, SIDES } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../drawings/Icon.tsx'
import type { Recalled, RecalledCramp } from '../../models/recalled.ts'
import { PainGrid } from '../../parts/PainGrid.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { focusTitle } from '../../parts/Title.tsx'
import { words } from '../../words.ts'

const text = words.morning.recall
const PLACES = MUSCLES.flatMap((muscle) => SIDES.map((side) => ({ muscle, side })))
const OPTIONS = PLACES.map((place, value) => ({ value, text: words.common.placeName(place) }))

/** Cramps counted but not logged at night: where and how bad, for those who recall. */
export function Recall({ recalled }: { readonly recalled: Recalled }): JSX.Element | null {
  const left = recalled.unlogged.value - recalled.cramps.value.length
  if (recalled.unlogged.value === 0) return null
  return (
    <div class="recall">
      {recalled.cramps.value.map((cramp, i) => (
        <OneCramp key={cramp.id} cramp={cramp} nth={i + 1} recalled={recalled} />
      ))}
      {left > 0 && (
        <button type="button" class="btn ghost small" onClick={recalled.add}>
          <Icon name="plus" />
          {recalled.cramps.value.length === 0 ? text.add : text.addAnother}
        </button>
      )}
    </div>
  )
}

interface OneCrampProps {
  readonly cramp: RecalledCramp
  readonly nth: number
  readonly recalled: Recalled
}

function OneCramp({ cramp, nth, recalled }: OneCrampProps): JSX.Element {
  const { id, pain } = cramp
  const heading = useRef<HTMLHeadingElement>(null)
  const chosen = PLACES.findIndex(({ muscle, side }) => muscle === cramp.muscle && side === cramp.side)
  // The button that was pressed may be gone.
  useEffect(() => heading.current?.focus(), [])
  const remove = () => {
    focusTitle()
    recalled.remove(id)
  }
  const choosePlace = (index: number) =>
    recalled.change(id, (index === chosen ? undefined : PLACES[index]) ?? { muscle: null, side: null })
  return (
    <section class="card" aria-labelledby={`recall-${id}`}>
      <h2 id={`recall-${id}`} ref={heading} tabIndex={-1}>
        {text.title(nth)}
      </h2>
      <p class="muted">{text.how}</p>
      <h3 class="q" id={`where-${id}`}>
        {text.where}
      </h3>
      <Segment
        class="c2 sm"
        labelledBy={`where-${id}`}
        options={OPTIONS}
        isChosen={(index) => index === chosen}
        onChoose={choosePlace}
      />
      <h3 class="q" id={`pain-${id}`}>
        {words.cramp.howBad}
      </h3>
      <PainGrid
        labelledBy={`pain-${id}`}
        pain={pain}
        onPain={(chosenPain) => recalled.change(id, { pain: chosenPain === pain ? null : chosenPain })}
      />
      <p class="center">
        <button type="button" class="link" onClick={remove}>
          {text.leaveOut}
        </button>
      </p>
    </section>
  )
}
