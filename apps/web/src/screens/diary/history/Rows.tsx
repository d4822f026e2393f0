import type { Place, RowTally } from '@uncramp/imports'
import type { JSX } from 'preact'
import { later } from '../../../words/later.ts'

const text = later.history

/** What became of each row: those read and those left out add up to all. */
export function Rows({ rows }: { readonly rows: RowTally }): JSX.Element {
  return (
    <section class="aside" aria-labelledby="rows">
      <h2 id="rows">{text.rows}</h2>
      <p>{text.rowsRead(rows.read, rows.rows)}</p>
      <LeftOut leftOut={rows.leftOut} />
    </section>
  )
}

/** Why, and the first few of each. */
export function LeftOut({ leftOut }: { readonly leftOut: RowTally['leftOut'] }): JSX.Element | null {
  if (leftOut.length === 0) return null
  return (
    <details>
      <summary>{text.leftOut(leftOut.reduce((sum, { rows }) => sum + rows, 0))}</summary>
      <ul class="stack-s">
        {leftOut.map(({ reason, rows, places }) => (
          <li key={reason}>
            {text.name(text.reason(reason), rows)}
            {places.map((place) => (
              <small key={`${place.file} ${place.row} ${place.byte}`} class="muted examples">
                {where(place)}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

const where = ({ row, text: found }: Place): string => (row === undefined ? text.place(found) : text.row(row, found))
