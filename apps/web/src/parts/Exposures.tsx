import type { Night } from '@uncramp/diary'
import type { JSX } from 'preact'
import { IN_BED, ON_THE_DAY, ownIn, toggled } from '../models/exposures.ts'
import { words } from '../words.ts'
import { useApp } from './context.ts'
import { ButtonRow } from './Segment.tsx'

interface ExposuresProps {
  /** Says which day is meant. */
  readonly title: string
  readonly exposures: Night['exposures']
  readonly onExposures: (exposures: Night['exposures']) => void
}

const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: words.morning.exposure[id] ?? id }))

/** The name of anything a night can hold, her own things too; the id where nobody has named it. */
export function useExposureName(): (id: string) => string {
  const own = useApp().settings.data.value.ownFactors
  return (id) => words.morning.exposure[id] ?? own.find((factor) => factor.id === id)?.name ?? id
}

/** What was done by day and in bed, and her own things. */
export function Exposures({ title, exposures, onExposures }: ExposuresProps): JSX.Element {
  const own = ownIn(useApp().settings.data.value.ownFactors, exposures)
  const chips = { exposures, onExposures }
  return (
    <>
      <Chips {...chips} id="exposures" title={title} row={named(ON_THE_DAY)} />
      <Chips {...chips} id="in-bed" title={words.morning.inBed} row={named(IN_BED)} />
      {own.length > 0 && <Chips {...chips} id="own-things" title={words.ownThings.group} row={own} />}
    </>
  )
}

interface ChipsProps extends ExposuresProps {
  readonly id: string
  readonly row: readonly { readonly id: string; readonly name: string }[]
}

function Chips({ id, title, row, exposures, onExposures }: ChipsProps): JSX.Element {
  const ids = row.map((each) => each.id)
  return (
    <>
      <h2 class="q" id={id}>
        {title}
      </h2>
      <ButtonRow
        class="c2 sm"
        labelledBy={id}
        options={row.map(({ id: value, name }) => ({ value, text: name }))}
        isOn={(value) => exposures[value] === true}
        onChoose={(value) => onExposures(toggled(exposures, value, ids))}
      />
    </>
  )
}
