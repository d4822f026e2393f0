import { EXPOSURES, type Night } from '@uncramp/diary'
import type { JSX } from 'preact'
import { words } from '../words.ts'
import { Segment } from './Segment.tsx'

interface ExposuresProps {
  readonly title: string
  readonly exposures: Night['exposures']
  readonly onExposures: (exposures: Night['exposures']) => void
}

/** Touching one answers the whole row: those left alone were not so. Touching none answers nothing. */
export function toggled(exposures: Night['exposures'], id: string): Night['exposures'] {
  const all = Object.fromEntries(EXPOSURES.map((each) => [each, exposures[each] ?? false]))
  return { ...exposures, ...all, [id]: !(exposures[id] ?? false) }
}

export function Exposures({ title, exposures, onExposures }: ExposuresProps): JSX.Element {
  return (
    <>
      <h2 class="q" id="exposures">
        {title}
      </h2>
      <Segment
        class="c2 sm"
        labelledBy="exposures"
        ticked
        options={EXPOSURES.map((value) => ({ value, text: words.morning.exposure[value] ?? value }))}
        isChosen={(value) => exposures[value] === true}
        onChoose={(value) => onExposures(toggled(exposures, value))}
      />
    </>
  )
}
