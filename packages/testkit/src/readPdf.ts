import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js'

export interface ReadTag {
  readonly role: string
  readonly alt: string | null
  readonly kids: readonly ReadTag[]
  /** All text beneath it. */
  readonly text: string
}

export interface ReadPage {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly text: string
  readonly tags: readonly ReadTag[]
}

export interface ReadPdf {
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  readonly fonts: ReadonlySet<string>
  readonly pages: readonly ReadPage[]
}

/** A PDF as a reader that knows nothing of how it was made. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const fonts = new Set<string>()
  const pages: ReadPage[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n)
    const [, , width = 0, height = 0] = page.view
    const content = await page.getTextContent({ includeMarkedContent: true })
    const byId = new Map<string, string>()
    const open: (string | null)[] = []
    let text = ''
    for (const item of content.items) {
      if ('str' in item) {
        fonts.add(item.fontName)
        text += item.hasEOL ? `${item.str} ` : item.str
        const id = open.findLast((one) => one !== null)
        if (id != null) byId.set(id, (byId.get(id) ?? '') + item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.type === 'beginMarkedContentProps' ? item.id : null)
    }
    const tree = await page.getStructTree()
    pages.push({ width, height, text, tags: tree === null ? [] : readTags(tree, byId) })
  }
  const { Title = '', Language = '' } = info as { readonly Title?: string; readonly Language?: string }
  const marks = await document.getMarkInfo()
  await task.destroy()
  return { title: Title, language: Language, isTagged: marks?.Marked === true, fonts, pages }
}

function readTags(node: StructTreeNode, byId: ReadonlyMap<string, string>): readonly ReadTag[] {
  return node.children.flatMap((child) => {
    if (!('role' in child)) return []
    const kids = readTags(child, byId)
    const own = child.children.map((one) => ('id' in one ? (byId.get(one.id) ?? '') : '')).join('')
    const alt = 'alt' in child ? String(child.alt) : null
    return [
      {
        role: child.role,
        alt,
        kids,
        text: [own, ...kids.map((kid) => kid.text)].join(' ').replaceAll(/\s+/g, ' ').trim(),
      },
    ]
  })
}

/** Every tag of a role, however deep. */
export const tagsOf = (tags: readonly ReadTag[], role: string): readonly ReadTag[] =>
  tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...tagsOf(tag.kids, role)])

export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** Every colour that is set, 0 to 255. */
export async function coloursOf(bytes: Uint8Array): Promise<readonly Colour[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const colours: Colour[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const { fnArray, argsArray } = await (await document.getPage(n)).getOperatorList()
    fnArray.forEach((fn, i) => {
      if (fn !== OPS.setFillRGBColor && fn !== OPS.setStrokeRGBColor) return
      const [red = 0, green = 0, blue = 0] = argsArray[i] as readonly number[]
      colours.push({ red, green, blue })
    })
  }
  await task.destroy()
  return colours
}

/** Where texts lie, in points from the bottom left: the left, the right and the lowest of them. */
export async function extentOf(bytes: Uint8Array): Promise<readonly { left: number; right: number; bottom: number }[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const extents = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    extents.push({
      left: Math.min(...texts.map(({ transform }) => Number(transform[4]))),
      right: Math.max(...texts.map(({ transform, width }) => Number(transform[4]) + width)),
      bottom: Math.min(...texts.map(({ transform }) => Number(transform[5]))),
    })
  }
  await task.destroy()
  return extents
}
