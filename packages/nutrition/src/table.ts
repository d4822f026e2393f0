/** The rows of a table whose first line names its columns, which a bar divides. */
export function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = table.split('\n')
  const columns = head.split('|')
  return lines.map((line) => {
    const cells = line.split('|')
    if (cells.length !== columns.length) throw new RangeError(`not ${columns.length} columns: "${line}"`)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] as string]))
  })
}

/** An empty cell is nothing known, never zero. */
export const numberOf = (cell: string | undefined): number | null => (cell ? Number(cell) : null)
