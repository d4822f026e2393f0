import type { Panel, Plot, PlotRow } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { drawable, type ForestScale, forestScale } from '../../models/forestScale.ts'
import { Table } from '../../parts/Table.tsx'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { plain } from '../../words/numbers.ts'
import { words } from '../../words.ts'
import { Axis, Ground, Strip } from './Strip.tsx'

const text = know.plot
const plots = known.plots
const MARKS = { trial: 'dot', review: 'ring', pooled: 'diamond' } as const

const studyName = (id: string): string => known.studies.studies[id]?.name ?? id

function nameOf({ kind, studyIds }: PlotRow): string {
  if (kind === 'pooled') return plots.pooled
  return studyIds.map(studyName).join(', ')
}

function comparedWith({ against }: PlotRow): string {
  const comparators: Readonly<Record<string, string>> = plots.comparators
  return comparators[against] ?? known.treatments.byId[against]?.name ?? against
}

const compared = (row: PlotRow): string => `${plots.comparedWith} ${comparedWith(row)}`

function amountOf({ scale, measure }: Panel): (value: number) => string {
  if (scale === 'difference') return (value) => text.difference(value, !measure.startsWith('pain'))
  return measure === 'any-cramps' ? text.odds : text.ratio
}

function rangeOf(panel: Panel, { interval: [low, high] }: PlotRow): string {
  const amount = amountOf(panel)
  return text.range(amount(low), amount(high))
}

/** A panel an outcome; a ratio and a difference never share an axis. */
export function ForestPlot({ plot }: { readonly plot: Plot }): JSX.Element {
  return (
    <>
      {plot.panels.map((panel) => (
        <PanelPlot key={panel.measure} panel={panel} />
      ))}
      {plot.withdrawn.map(({ studyId }) => (
        <p key={studyId} class="gone">
          <s>{studyName(studyId)}</s> {plots.withdrawn}.
        </p>
      ))}
      {plot.panels.length > 0 && (
        <p class="muted">
          {plots.howToRead} {text.tinted}
        </p>
      )}
      <LeftOut plot={plot} />
    </>
  )
}

function PanelPlot({ panel }: { readonly panel: Panel }): JSX.Element {
  const { title, helps, harms } = plots.measures[panel.measure]
  const rows = panel.rows.filter((row) => drawable(panel, row))
  const scale = forestScale({ scale: panel.scale, rows })
  const [left, right] = panel.better === 'lower' ? [helps, harms] : [harms, helps]
  const tooWide = panel.rows.length > rows.length
  return (
    <div class="panel">
      <h3>{title}</h3>
      <div class="forest" role="img" aria-label={`${title}. ${rows.map((row) => sentence(panel, row)).join(' ')}`}>
        <div class="sides">
          <b>{left}</b>
          <b>{right}</b>
        </div>
        <div class="forest-rows">
          <Ground zero={scale.at(panel.noEffect)} better={panel.better === 'lower' ? 'left' : 'right'} />
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.studyIds.join()} ${row.against}`} panel={panel} row={row} scale={scale} />
          ))}
        </div>
        <Axis at={scale.at} ticks={scale.ticks.map((tick) => [tick, tickText(panel, tick)])} />
      </div>
      {tooWide && <p>{plots.pooledTooWide}</p>}
      <details>
        <summary>{words.common.showAsTable}</summary>
        <PanelTable panel={panel} rows={rows} />
      </details>
    </div>
  )
}

const sentence = (panel: Panel, row: PlotRow): string =>
  text.row(nameOf(row), compared(row), amountOf(panel)(row.estimate), rangeOf(panel, row))

const tickText = ({ scale }: Panel, tick: number): string =>
  scale === 'ratio' ? `×${plain(tick)}` : tick > 0 ? `+${plain(tick)}` : plain(tick).replace('-', '−')

interface RowProps {
  readonly panel: Panel
  readonly row: PlotRow
  readonly scale: ForestScale
}

function Row({ panel, row, scale }: RowProps): JSX.Element {
  const { estimate, interval, people, kind, numbersSeen } = row
  return (
    <div class="forest-row">
      <b>{nameOf(row)}</b>
      <span>
        {people !== null && `${text.people(people)}. `}
        {compared(row)}: {amountOf(panel)(estimate)}
      </span>
      {!numbersSeen && <span>{known.studies.numbersNotSeen}</span>}
      <Strip
        at={scale.at}
        zero={scale.at(panel.noEffect)}
        low={interval[0]}
        mid={estimate}
        high={interval[1]}
        mark={MARKS[kind]}
      />
    </div>
  )
}

/** Three columns, so that it fits a phone. */
function PanelTable({ panel, rows }: { readonly panel: Panel; readonly rows: readonly PlotRow[] }): JSX.Element {
  const { test, found, range } = text.columns
  return (
    <Table columns={[test, found, range]}>
      {rows.map((row) => (
        <tr key={`${row.kind} ${row.studyIds.join()} ${row.against}`}>
          <th scope="row">
            {nameOf(row)}
            <small>
              {row.people !== null && `${text.people(row.people)}. `}
              {compared(row)}
            </small>
          </th>
          <td>{amountOf(panel)(row.estimate)}</td>
          <td>{rangeOf(panel, row)}</td>
        </tr>
      ))}
    </Table>
  )
}

function LeftOut({ plot: { leftOut } }: { readonly plot: Plot }): JSX.Element | null {
  if (leftOut.length === 0) return null
  const lines = [...new Set(leftOut.map(({ studyId, because }) => `${studyName(studyId)}: ${plots.leftOut[because]}`))]
  return (
    <details>
      <summary>{plots.leftOutTitle}</summary>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
