/** Rows that share a key, in the order in which the keys appear. */
export function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => string): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const known = groups.get(key(row))
    if (known) known.push(row)
    else groups.set(key(row), [row])
  }
  return [...groups.values()]
}
