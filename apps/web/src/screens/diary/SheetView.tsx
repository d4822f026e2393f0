import type { Block, ChartSection, Section, Sheet } from '@uncramp/report'
import type { JSX } from 'preact'
import { Table } from '../../parts/Table.tsx'

interface SheetViewProps {
  readonly sheet: Sheet
  /** What is only on the paper's back. */
  readonly behind: string
  readonly behindHow: string
}

/** The front of the page, to be read on a screen. */
export function SheetView({ sheet, behind, behindHow }: SheetViewProps): JSX.Element {
  return (
    <article class="sheet card" aria-label={sheet.title}>
      <header>
        <p class="sheet-title">{sheet.title}</p>
        <p>{sheet.subtitle}</p>
        <p class="blanks">
          {sheet.blanks.map((blank) => (
            <span key={blank}>{blank}</span>
          ))}
        </p>
        <p>{sheet.facts}</p>
      </header>
      <Part section={sheet.first} />
      <dl class="figures">
        {sheet.figures.map(({ big, small }, i) => (
          <div key={i}>
            <dt>{big}</dt>
            <dd>{small}</dd>
          </div>
        ))}
      </dl>
      <Weeks chart={sheet.chart} />
      <div class="columns">
        {[...sheet.left, ...sheet.right].map((section) => (
          <Part key={section.title} section={section} />
        ))}
      </div>
      <footer>
        {sheet.foot.map((line) => (
          <p key={line} class="muted">
            {line}
          </p>
        ))}
      </footer>
      {sheet.back.length > 0 && (
        <p class="muted no-print">
          <b>{behind}:</b> {behindHow}
        </p>
      )}
    </article>
  )
}

const Part = ({ section: { title, blocks } }: { readonly section: Section }): JSX.Element => (
  <section>
    <h3>{title}</h3>
    {blocks.map((block) => (
      <BlockView key={JSON.stringify(block)} block={block} />
    ))}
  </section>
)

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.type) {
    case 'text':
      return <p class={block.small ? 'muted' : ''}>{block.text}</p>
    case 'boxed':
      return <p class="boxed">{block.text}</p>
    case 'list':
      return (
        <ul class={block.mark === 'box' ? 'boxes' : 'bullets'}>
          {block.items.map(({ lead, text }) => (
            <li key={`${lead}${text}`}>
              {lead !== undefined && <b>{lead} </b>}
              {text}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <Table columns={block.head}>
          {block.rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </Table>
      )
    case 'intervals':
      return <Intervals {...block} />
    case 'lines':
      return <p class="lines" aria-hidden="true" />
  }
}

type IntervalsBlock = Extract<Block, { readonly type: 'intervals' }>

/** The same rates as on paper, the words over each line so that they grow with her text. */
function Intervals({ alt, rows, most, ticks }: IntervalsBlock): JSX.Element {
  const at = (value: number) => `${(100 * value) / most}%`
  return (
    <figure class="intervals" role="img" aria-label={alt}>
      {rows.map(({ text, low, middle, high, line }) => (
        <div key={text}>
          <p>{text}</p>
          <div class={`track ${line}`}>
            <i class="span" style={{ insetInlineStart: at(low), width: at(high - low) }} />
            <i class="mid" style={{ insetInlineStart: at(middle) }} />
          </div>
        </div>
      ))}
      <p class="ticks">
        {ticks.map(({ text }) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </figure>
  )
}

const WIDTH = 320
const HEIGHT = 96

/** The same bars as on paper: full for what was recorded, dashed for nights not recorded. */
function Weeks({ chart }: { readonly chart: ChartSection }): JSX.Element {
  const most = Math.max(4, ...chart.bars.map(({ cramps }) => cramps))
  const step = WIDTH / Math.max(8, chart.bars.length)
  return (
    <section>
      <h3>{chart.title}</h3>
      <svg class="weeks" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.alt}>
        {chart.bars.map(({ cramps, unknown, label }, i) => {
          const full = (cramps / most) * (HEIGHT - 32)
          const top = HEIGHT - 2 - full - (unknown > 0 ? 8 : 0)
          const x = i * step + step * 0.2
          return (
            <g key={i}>
              {full > 0 && <rect class="full" x={x} y={HEIGHT - 2 - full} width={step * 0.6} height={full} />}
              {unknown > 0 && <rect class="dashed" x={x} y={top} width={step * 0.6} height={7} />}
              <text x={i * step + step / 2} y={top - 4}>
                {label}
              </text>
            </g>
          )
        })}
        <line x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      </svg>
      <p class="muted">{chart.key}</p>
    </section>
  )
}
