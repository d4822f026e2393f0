import type { Arm } from '@uncramp/trial'
import { scaleLinear } from 'd3-scale'
import type { JSX } from 'preact'
import { type TestWeek, weeksOfTest } from '../models/testWeeks.ts'
import type { TrialStand } from '../models/trialStand.ts'
import { shortMonth } from '../words/dates.ts'
import { later } from '../words/later.ts'
import { resultWords } from '../words/resultWords.ts'
import { Hatch } from './SpanChart.tsx'

/** Narrow, so that its words stay large on a phone. */
const WIDTH = 290
const BASE = 150
const TOP = 46
const HEIGHT = 176
/** A short test keeps narrow bars. */
const LEAST_WEEKS = 8
/** Narrower weeks have bars without numbers, and a scale instead. */
const LEAST_STEP = 24
/** Room that a digit over a bar takes. */
const DIGIT = 10
/** Parts of a night are no bands. */
const LEAST_BAND = 7

interface TestWeekChartProps {
  readonly stand: TrialStand
  readonly asOfNight: number
}

/** Cramps in each week of the test, usual nights and the others side by side, with the parts of the test behind them. */
export function TestWeekChart({ stand, asOfNight }: TestWeekChartProps): JSX.Element {
  const text = later.testWeekChart
  const weeks = weeksOfTest(stand, asOfNight)
  const step = WIDTH / Math.max(LEAST_WEEKS, weeks.length)
  const most = Math.max(4, ...weeks.flatMap(({ control, treatment }) => [control.cramps, treatment.cramps]))
  const top = scaleLinear([0, most], [BASE, TOP])
  const { units, protocol } = stand.record.trial
  const { part } = resultWords(stand.record.called)
  const [, usual, withIt] = later.resultMore.weeks.columns
  const bands = protocol.unitNights < LEAST_BAND ? [] : units.filter(({ firstNight }) => firstNight <= asOfNight)
  return (
    <>
      <h3 class="chart-head">{text.title}</h3>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text.picture(weeks.length)}>
        <Hatch />
        {bands.map(({ arm, firstNight, nights }) => (
          <Band
            key={firstNight}
            arm={arm}
            from={(firstNight / 7) * step}
            to={(Math.min(asOfNight + 1, firstNight + nights) / 7) * step}
            name={part[arm]}
          />
        ))}
        {step < LEAST_STEP && (
          <g>
            <path class="grid" d={`M0 ${TOP}H${WIDTH}`} />
            <text class="tick" x={0} y={TOP - 5}>
              {most}
            </text>
          </g>
        )}
        <path class="axis" d={`M0 ${BASE + 0.5}H${WIDTH}`} />
        {weeks.map((week, i) => (
          <g key={week.from}>
            <Week week={week} left={i * step} step={step} top={top} />
            {(i === 0 || weeks[i - 1]!.from.slice(0, 7) !== week.from.slice(0, 7)) && (
              <text class="tick" x={i * step + 2} y={HEIGHT - 5}>
                {shortMonth(week.from)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul class="rng">
        <li>
          <span class="sw us" aria-hidden="true" />
          <span>{usual}</span>
        </li>
        <li>
          <span class="sw a" aria-hidden="true" />
          <span>{withIt}</span>
        </li>
      </ul>
      <p class="muted">{text.how}</p>
    </>
  )
}

interface BandProps {
  readonly arm: Arm
  readonly from: number
  readonly to: number
  readonly name: string
}

function Band({ arm, from, to, name }: BandProps): JSX.Element {
  return (
    <>
      <rect
        class={arm === 'treatment' ? 'band-stretch' : 'band-usual'}
        x={from + 1}
        y={0}
        width={Math.max(0, to - from - 2)}
        height={BASE}
        rx={8}
      />
      {to - from > 66 && (
        <text class="band-label" x={(from + to) / 2} y={20}>
          {name}
        </text>
      )}
    </>
  )
}

interface WeekProps {
  readonly week: TestWeek
  readonly left: number
  readonly step: number
  /** Where a bar of so many cramps ends. */
  readonly top: (cramps: number) => number
}

/** A kind of night that the week has none of has no bar; one without a cramp has a low line. */
function Week({ week, left, step, top }: WeekProps): JSX.Element {
  const shown = (['control', 'treatment'] as const).filter((arm) => week[arm].known > 0)
  const width = Math.min(22, (step * 0.8) / Math.max(1, shown.length))
  const start = left + (step - width * shown.length) / 2
  return (
    <>
      {shown.map((arm, k) => (
        <g key={arm}>
          <rect
            class={arm === 'treatment' ? 'bar-stretch' : 'bar-usual'}
            x={start + k * width + 0.5}
            y={Math.min(top(week[arm].cramps), BASE - 2)}
            width={width - 1}
            height={Math.max(2, BASE - top(week[arm].cramps))}
            rx={2}
          />
          {width >= DIGIT * String(week[arm].cramps).length && (
            <text class="count-label" x={start + (k + 0.5) * width} y={top(week[arm].cramps) - 5}>
              {week[arm].cramps}
            </text>
          )}
        </g>
      ))}
      {shown.length === 0 && (
        <text class="count-label" x={left + step / 2} y={BASE - 6}>
          ?
        </text>
      )}
    </>
  )
}
