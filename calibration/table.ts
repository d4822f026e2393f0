/** A Markdown table; every cell as it is to be read. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = heads.map((_, i) => (i === 0 ? '---' : '--:'))
  return [row(heads), row(rule), ...rows.map(row)].join('\n')
}
