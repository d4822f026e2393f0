/**
 * Names as they can stand in any spreadsheet: what would be trimmed, lost or taken for a formula is written as %u and
 * four hexadecimal digits. `fromCell` gives the same name back.
 */
export function toCell(name: string): string {
  return name.replace(/^[=+\-@\s]|\s$|[%\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, asCode)
}

export function fromCell(cell: string): string {
  return cell.replace(/%u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

function asCode(character: string): string {
  return `%u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
