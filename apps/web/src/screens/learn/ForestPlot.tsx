import { scaleLinear } from 'd3-scale'
import type { JSX } from 'preact'
import { later } from '../../words/later.ts'

const text = later.learn
const WIDTH = 314
const TICKS = [-12, -8, -4, 0, 4]
const x = scaleLinear([-14.24, 4], [4, 306])
const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0')

/** Two trials on one line: change in cramps a week, with 95 per cent intervals as published. */
export function ForestPlot(): JSX.Element {
  return (
    <svg class="chart forest" viewBox={`0 0 ${WIDTH} 252`} role="img" aria-label={text.plot()}>
      <rect class="band-stretch" x={0} y={26} width={x(0)} height={176} rx={8} />
      <path class="zero" d={`M${x(0)} 26V206`} />
      <text class="end" x={x(0) - 10} y={16}>
        {text.fewer}
      </text>
      <text class="strong" x={x(0) + 10} y={16}>
        {text.more}
      </text>
      {text.trials.map((trial, i) => (
        <g key={trial.name}>
          <text class="strong" x={10} y={52 + i * 80}>
            {trial.name}
          </text>
          <text x={10} y={72 + i * 80}>
            {trial.line}
          </text>
          <path class="interval" d={`M${x(trial.low)} ${94 + i * 80}H${x(trial.high)}`} />
          <rect
            class="bar-stretch"
            x={x(trial.mid) - 7 - i * 2}
            y={87 - i * 2 + i * 80}
            width={14 + i * 4}
            height={14 + i * 4}
            rx={2}
          />
        </g>
      ))}
      <path class="axis" d="M4 206.5H310" />
      {TICKS.map((tick) => (
        <g key={tick}>
          <path class="axis" d={`M${x(tick)} 206v6`} />
          <text class="mid" x={Math.min(x(tick), 298)} y={228}>
            {signed(tick)}
          </text>
        </g>
      ))}
      <text class="mid soft" x={157} y={248}>
        {text.axis}
      </text>
    </svg>
  )
}
