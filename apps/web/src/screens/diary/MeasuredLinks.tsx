import type { JSX } from 'preact'
import type { MeasuredLink } from '../../models/goesWith.ts'
import { LEAST_MEASURED, type MeasuredNights } from '../../models/measuredFactors.ts'
import { RatioBar } from '../../parts/RatioBar.tsx'
import { later } from '../../words/later.ts'

const text = later.goesWithMeasured

/** Numbers of a watch, each by one step more of it, on the axis of the habits. */
export const MeasuredRows = ({ links }: { readonly links: readonly MeasuredLink[] }): JSX.Element => (
  <>
    {links.map(({ measured, low, mid, high, link }) => (
      <li key={measured.id}>
        <h2>{text.name(measured.id)}</h2>
        <p class="said">{later.goesWith.link(link)}</p>
        <RatioBar low={low} mid={mid} high={high} link={link} />
        <p>{text.counts(measured.id, 100 * mid, 100 * low, 100 * high)}</p>
        <p class="muted">{text.base(measured.nights)}</p>
      </li>
    ))}
  </>
)

/** Cells as in the table of the habits: there are no nights without it, so 100 cramps are the measure. */
export const MeasuredCells = ({ links }: { readonly links: readonly MeasuredLink[] }): JSX.Element => (
  <>
    {links.map(({ measured, low, mid, high, link }) => (
      <tr key={measured.id}>
        <th scope="row">{text.stepMore(measured.id)}</th>
        <td>{later.goesWith.link(link)}</td>
        <td>{later.goesWith.per100(100 * mid)}</td>
        <td>{later.goesWith.rangeOf(100 * low, 100 * high)}</td>
      </tr>
    ))}
  </>
)

export const TooFewMeasured = ({ all }: { readonly all: readonly MeasuredNights[] }): JSX.Element => (
  <>
    {all.map(({ id, nights }) => (
      <li key={id}>
        <b>{text.name(id)}</b>
        <p class="muted">{nights < LEAST_MEASURED ? text.tooFew(nights, LEAST_MEASURED) : text.alike}</p>
      </li>
    ))}
  </>
)
