import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface TableProps {
  readonly columns: readonly string[]
  /** Rows, each with a head of its own. */
  readonly children: ComponentChildren
}

/** The numbers of a picture. Where it is wider than the screen it scrolls by itself, by the arrow keys too. */
export function Table({ columns, children }: TableProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(false)
  useEffect(() => {
    const seen = frame.current
    if (seen === null) return
    const watching = new ResizeObserver(() => setWide(seen.scrollWidth > seen.clientWidth))
    watching.observe(seen)
    return () => watching.disconnect()
  }, [])
  const reached = wide && ({ tabIndex: 0, role: 'group', 'aria-label': columns.join(', ') } as const)
  return (
    <div class="tablewrap" ref={frame} {...reached}>
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
