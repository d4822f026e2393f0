import type { ComponentChildren, JSX } from 'preact'

interface TableProps {
  readonly columns: readonly string[]
  /** Rows, each with a head of its own. */
  readonly children: ComponentChildren
}

/** The numbers of a picture. Where it is wider than the screen it scrolls by itself. */
export function Table({ columns, children }: TableProps): JSX.Element {
  return (
    <div class="tablewrap">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
