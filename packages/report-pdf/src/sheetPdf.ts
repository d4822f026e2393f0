import type { Section, Sheet } from '@uncramp/report'
import PDFDocument from 'pdfkit'
import { layBack } from './back.ts'
import { SMALL } from './blocks.ts'
import { artifact, type Mark, type Tag } from './boxes.ts'
import { layFront } from './front.ts'
import { fitting } from './letters.ts'
import type { Measure } from './type.ts'

/** Widths and heights in points. */
export const PAPERS = { a4: [595.28, 841.89], letter: [612, 792] } as const
export type Paper = keyof typeof PAPERS

/** Font files as fontkit reads them: TrueType, OpenType or WOFF. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

export interface PdfOptions {
  readonly paper: Paper
  readonly fonts: Fonts
  /** When it is made; it stands in the file, not on the page. */
  readonly at: NonNullable<PDFKit.DocumentInfo['CreationDate']>
}

const MARGIN = { x: 42, y: 34 }
const INK = { dark: '#111111', pale: '#444444', paper: '#ffffff' }

/**
 * The page as a PDF: the front on one page, the rest behind it. Tagged for screen readers, in black and grey alone; only
 * the letters used are embedded. The same input gives the same bytes.
 */
export async function sheetPdf(given: Sheet, { paper, fonts, at }: PdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PDFDocument({
    size: [...PAPERS[paper]],
    margin: 0,
    // No first font: it would be opened once more, and by itself it is Helvetica, which is not embedded.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: given.language,
    info: { Title: given.title, Creator: 'Uncramp', Producer: 'pdfkit', CreationDate: at },
  })
  const bytes = collect(doc)
  doc.registerFont('regular', fonts.regular)
  doc.registerFont('bold', fonts.bold)
  const sheet = fitting(given, lettersOf(doc))
  const [width, height] = [PAPERS[paper][0] - 2 * MARGIN.x, PAPERS[paper][1] - 2 * MARGIN.y]
  const measure = measureBy(doc)
  const front = layFront({ sheet, width, height, measure }, MARGIN.x, MARGIN.y)
  const sections: readonly Section[] = [...front.moved, ...sheet.back]
  // The number of the page stands under the text.
  const back = layBack(sheet, sections, { width, height: height - 16, measure }, MARGIN.x, MARGIN.y)
  const root = doc.struct('Document')
  doc.addStructure(root)
  ;[front.tags, ...back].forEach((tags, i) => {
    if (i > 0) {
      doc.addPage()
      addTag(doc, root, numbered(sheet, i + 1, back.length + 1, width, PAPERS[paper][1], measure))
    }
    for (const tag of tags) addTag(doc, root, tag)
  })
  root.end()
  doc.end()
  return bytes
}

function numbered(
  { pageOf, title }: Sheet,
  n: number,
  of: number,
  width: number,
  height: number,
  measure: Measure,
): Tag {
  const words = `${title}. ${pageOf.replace('{n}', String(n)).replace('{of}', String(of))}`
  const x = MARGIN.x + width - SMALL * measure.width(words, false)
  return artifact({ type: 'text', x, y: height - MARGIN.y - 8, text: words, size: SMALL, bold: false, pale: true })
}

type Doc = PDFKit.PDFDocument

function collect(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
      resolve(bytes)
    })
  })
}

/** Each word is measured once. */
function measureBy(doc: Doc): Measure {
  const known = new Map<string, number>()
  const ofWord = (word: string, bold: boolean): number => {
    const key = `${bold ? 'b' : 'r'}${word}`
    const before = known.get(key)
    if (before !== undefined) return before
    const width =
      doc
        .font(bold ? 'bold' : 'regular')
        .fontSize(100)
        .widthOfString(word) / 100
    known.set(key, width)
    return width
  }
  return { width: ofWord, wrapped: new Map() }
}

interface PdfFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
}

/** Whether both fonts have it. */
function lettersOf(doc: Doc): (sign: string) => boolean {
  const fonts = ['regular', 'bold'].map((name) => {
    doc.font(name)
    return (doc as unknown as { readonly _font: PdfFont })._font.font
  })
  return (sign) => fonts.every((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
}

type Structure = PDFKit.PDFStructureElement

function addTag(doc: Doc, parent: Structure, { role, alt, scope, kids }: Tag): void {
  const isMark = (kid: Tag | Mark): kid is Mark => 'type' in kid
  if (role === 'Artifact') {
    doc.markContent('Artifact', { type: 'Layout' })
    for (const kid of kids) if (isMark(kid)) drawMark(doc, kid)
    doc.endMarkedContent()
    return
  }
  const element = doc.struct(role, {
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
  })
  parent.add(element)
  const marks = kids.filter(isMark)
  if (marks.length > 0)
    element.add(() => {
      for (const mark of marks) drawMark(doc, mark)
    })
  for (const kid of kids) if (!isMark(kid)) addTag(doc, element, kid)
  element.end()
}

function drawMark(doc: Doc, mark: Mark): void {
  switch (mark.type) {
    case 'text':
      doc
        .font(mark.bold ? 'bold' : 'regular')
        .fontSize(mark.size)
        .fillColor(mark.pale ? INK.pale : INK.dark)
        .text(mark.text, mark.x, mark.y, { lineBreak: false })
      break
    case 'line':
      doc.lineWidth(mark.weight).strokeColor(INK.dark).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke()
      break
    case 'ring':
      doc.circle(mark.x, mark.y, mark.radius).lineWidth(1.2).fillAndStroke(INK.paper, INK.dark)
      break
    case 'rect':
      doc.rect(mark.x, mark.y, mark.width, mark.height)
      if (mark.paint === 'fill') doc.fillColor(INK.pale).fill()
      else if (mark.paint === 'outline') doc.lineWidth(1.1).strokeColor(INK.dark).stroke()
      else doc.lineWidth(0.8).dash(2, { space: 1.6 }).strokeColor(INK.dark).stroke().undash()
  }
}
