/** Colours that stay apart in grey and for the colour-blind; every picture also has words. */
export const INK = '#1d2733'
export const QUIET = '#5b6673'
export const GRID = '#d9dee4'
export const HELPS = '#1b6f8a'
export const NOTHING = '#9aa5b1'
export const WORSE = '#b3472f'
export const OPEN = '#eef1f4'
export const BAR = '#b3472f'

type Attributes = Readonly<Record<string, string | number>>

export function tag(name: string, attributes: Attributes, inner = ''): string {
  const text = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? +value.toFixed(2) : value}"`,
  )
  return `<${name}${text.join('')}>${inner}</${name}>`
}

export function text(x: number, y: number, words: string, more: Attributes = {}): string {
  return tag('text', { x, y, fill: INK, 'font-size': 12, ...more }, plain(words))
}

export function line(x1: number, y1: number, x2: number, y2: number, more: Attributes = {}): string {
  return tag('line', { x1, y1, x2, y2, stroke: GRID, ...more })
}

/** A whole picture on white, so that it reads the same on a light and a dark page. */
export function picture(width: number, height: number, title: string, marks: readonly string[]): string {
  const ground = tag('rect', { width, height, fill: '#ffffff' })
  const head = tag('title', {}, plain(title))
  const font = 'system-ui, sans-serif'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}" role="img">\n${[head, ground, ...marks].join('\n')}\n</svg>\n`
}

function plain(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
