import type { EndingChances, PlannedWeek } from '@uncramp/trial'
import { scaleLinear } from 'd3-scale'
import { area, stack } from 'd3-shape'
import type { JSX } from 'preact'
import { Table } from '../../parts/Table.tsx'
import { later } from '../../words/later.ts'

const text = later.choose.plan

/** From the ground up. */
export const ENDINGS = ['helps', 'nothing-worth-having', 'makes-it-worse', 'cannot-tell-yet'] as const
type EndingName = (typeof ENDINGS)[number]

const WIDTH = 350
const BASE = 176
const TOP = 8
const LEFT = 40
/** Half of the last week's number stands beyond the axis. */
const RIGHT = 14
const FIRST_WEEK = 4
const LAST_WEEK = 26
const TICKS = [4, 8, 12, 16, 20, 26]

const NOT_YET: EndingChances = {
  helps: 0,
  'nothing-worth-having': 0,
  'makes-it-worse': 0,
  'cannot-tell-yet': 1,
}

const chancesOf = (week: PlannedWeek | undefined): EndingChances => (week?.type === 'chances' ? week.chances : NOT_YET)

/** Of 100 tests. */
export const inHundred = (chance: number): number => Math.round(100 * chance)

const countsOf = (chances: EndingChances) => ENDINGS.map((name) => inHundred(chances[name]))

interface PlanPictureProps {
  /** Weeks 1 to 26 of one unit length. */
  readonly weeks: readonly PlannedWeek[]
  /** The week that is chosen. */
  readonly at: number
}

/** How 100 tests stand, week by week, and in numbers at the week chosen. */
export function PlanPicture({ weeks, at }: PlanPictureProps): JSX.Element {
  const [helps, nothing, worse, open] = countsOf(chancesOf(weeks[at - 1])) as [number, number, number, number]
  return (
    <figure class="card plan-picture">
      <figcaption>{text.ask}</figcaption>
      <Areas weeks={weeks} at={at} label={text.picture(at, helps, nothing, worse, open)} />
      <p class="plan-at">
        <b>{text.weekN(at)}</b> {text.of100}
      </p>
      <ul class="plan-key">
        {ENDINGS.map((name, i) => (
          <li key={name}>
            <svg class="swatch" viewBox="0 0 26 18" aria-hidden="true">
              <rect x="1" y="1" width="24" height="16" rx="4" fill={FILL[name]} class={`end-${name}`} />
            </svg>
            <span>{text.endings[name]}</span>
            <b>{text.count([helps, nothing, worse, open][i]!)}</b>
          </li>
        ))}
      </ul>
      <details>
        <summary>{text.table}</summary>
        <Table columns={[text.week, ...ENDINGS.map((name) => text.endings[name])]}>
          {TICKS.map((week) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              {countsOf(chancesOf(weeks[week - 1])).map((n, i) => (
                <td key={ENDINGS[i]}>{weeks[week - 1]?.type === 'chances' ? text.count(n) : i === 3 ? '100' : '–'}</td>
              ))}
            </tr>
          ))}
        </Table>
      </details>
    </figure>
  )
}

/** Told apart by pattern, not by colour alone. */
const FILL: Readonly<Record<EndingName, string>> = {
  helps: 'var(--c-a)',
  'nothing-worth-having': 'url(#plan-hatch)',
  'makes-it-worse': 'url(#plan-dots)',
  'cannot-tell-yet': 'var(--surface)',
}

type Point = EndingChances & { readonly week: number }

function Areas({ weeks, at, label }: PlanPictureProps & { readonly label: string }): JSX.Element {
  const x = scaleLinear([FIRST_WEEK, LAST_WEEK], [LEFT, WIDTH - RIGHT])
  const y = scaleLinear([0, 1], [BASE, TOP])
  const points = Array.from({ length: LAST_WEEK - FIRST_WEEK + 1 }, (_, i): Point => {
    const week = FIRST_WEEK + i
    return { ...chancesOf(weeks[week - 1]), week }
  })
  const layers = stack<Point, EndingName>().keys(ENDINGS)(points)
  const shape = area<(typeof layers)[number][number]>()
    .x(({ data }) => x(data.week))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high))
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} 206`} role="img" aria-label={label}>
      <Patterns />
      {layers.map((layer) => (
        <path key={layer.key} class={`end-${layer.key}`} fill={FILL[layer.key]} d={shape(layer) ?? ''} />
      ))}
      {[0, 50, 100].map((count) => (
        <text key={count} class="end soft" x={LEFT - 6} y={y(count / 100) + (count === 100 ? 12 : count === 0 ? 0 : 6)}>
          {count}
        </text>
      ))}
      <path class="axis" d={`M${LEFT} ${BASE}H${WIDTH - RIGHT}`} />
      <path class="plan-week" d={`M${x(at)} ${TOP}V${BASE + 6}`} />
      {TICKS.map((week) => (
        <text key={week} class={week === at ? 'mid strong' : 'mid'} x={x(week)} y={BASE + 24}>
          {week}
        </text>
      ))}
    </svg>
  )
}

const Patterns = (): JSX.Element => (
  <defs>
    <pattern id="plan-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill="var(--c-band-usual)" />
      <rect width="3" height="7" fill="var(--c-usual)" />
    </pattern>
    <pattern id="plan-dots" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" fill="var(--lamp-soft)" />
      <circle cx="3.5" cy="3.5" r="2" fill="var(--c-b)" />
    </pattern>
  </defs>
)
