import { addNights, type NightDate, nightsBetween } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { DiaryView } from '../../models/diary.ts'
import { Segment } from '../../parts/Segment.tsx'
import { SpanChart, type SpanKind } from '../../parts/SpanChart.tsx'
import { SpanTable } from '../../parts/SpanTable.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'

type ArmOf = (date: NightDate) => 'treatment' | 'control' | null

const UNITS = [
  { value: 'week', text: later.diary.weeks },
  { value: 'month', text: later.diary.months },
] as const

export function WeekSection({ view, armOf }: { readonly view: DiaryView; readonly armOf: ArmOf }): JSX.Element | null {
  const [chosen, setChosen] = useState<'week' | 'month' | null>(null)
  const unit = chosen ?? (view.isLong.value ? 'month' : 'week')
  const months = view.isLong.value && unit === 'month'
  const spans = months ? view.months.value : view.weeks.value
  if (spans.length === 0) return null
  return (
    <section>
      <h2 class="chart-head">{months ? later.diary.eachMonth : later.diary.eachWeek}</h2>
      {view.isLong.value && (
        <div class="no-print">
          <Segment
            class="c2 sm"
            label={later.diary.chartBy}
            options={UNITS}
            isChosen={(value) => value === unit}
            onChoose={setChosen}
          />
        </div>
      )}
      <SpanChart spans={spans} unit={months ? 'month' : 'week'} kindOf={(from, to) => kindOf(armOf, from, to)} />
      {spans.at(-1)?.soFar === true && <p class="muted">{later.diary.lastSoFar[months ? 'month' : 'week']}</p>}
      <details class="no-print">
        <summary>{words.common.showAsTable}</summary>
        <SpanTable spans={spans} />
      </details>
    </section>
  )
}

/** A week on one arm for more than half its nights takes that arm's name; nightly switching makes it mixed. */
function kindOf(armOf: ArmOf, from: NightDate, to: NightDate): SpanKind {
  const nights = nightsBetween(from, to) + 1
  const arms = Array.from({ length: nights }, (_, i) => armOf(addNights(from, i)))
  const stretch = arms.filter((arm) => arm === 'treatment').length
  const usual = arms.filter((arm) => arm === 'control').length
  if (stretch + usual <= nights / 2) return 'none'
  if (stretch >= nights * 0.7) return 'stretch'
  return usual >= nights * 0.7 ? 'usual' : 'mixed'
}
