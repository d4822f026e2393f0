import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { escapeHtml, page } from './contactSheet.ts'

const PICTURES = 'pictures'
/** As in pixelmatch: how far apart two colours must be to count as different, 0 to 1. */
const THRESHOLD = 0.05

export interface Changed {
  readonly file: string
  /** Pixels that differ, and of how many. */
  readonly pixels: number
  readonly of: number
}

export interface Comparison {
  readonly changed: readonly Changed[]
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly same: number
}

/**
 * Compares two galleries picture by picture, and writes `changes.html` beside the newer one.
 *
 * @param asked whether a picture was to be taken: of the others none is gone
 */
export function compareGalleries(earlier: string, now: string, asked: (file: string) => boolean): Comparison {
  const [before, after] = [picturesIn(earlier).filter(asked), picturesIn(now)]
  mkdirSync(join(now, 'differences'), { recursive: true })
  const both = after.filter((file) => before.includes(file))
  const compared = both.map((file) => ({ file, ...differenceOf(join(earlier, file), join(now, file), now, file) }))
  const changed = compared.filter(({ pixels }) => pixels > 0).sort((a, b) => b.pixels / b.of - a.pixels / a.of)
  const comparison = {
    changed,
    added: after.filter((file) => !before.includes(file)),
    gone: before.filter((file) => !after.includes(file)),
    same: both.length - changed.length,
  }
  writeFileSync(join(now, 'changes.html'), changesPage(comparison, relative(now, earlier)))
  return comparison
}

function picturesIn(folder: string): readonly string[] {
  const pictures = join(folder, PICTURES)
  if (!existsSync(pictures)) throw new Error(`${folder} is no gallery: it has no folder "${PICTURES}"`)
  return readdirSync(pictures)
    .filter((file) => file.endsWith('.png'))
    .sort()
    .map((file) => `${PICTURES}/${file}`)
}

function differenceOf(before: string, after: string, folder: string, file: string): Omit<Changed, 'file'> {
  const [oldBytes, newBytes] = [readFileSync(before), readFileSync(after)]
  if (oldBytes.equals(newBytes)) return { pixels: 0, of: 1 }
  const [a, b] = [PNG.sync.read(oldBytes), PNG.sync.read(newBytes)]
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)]
  const picture = new PNG({ width, height })
  const pixels = pixelmatch(onCanvas(a, width, height), onCanvas(b, width, height), picture.data, width, height, {
    threshold: THRESHOLD,
  })
  if (pixels > 0) writeFileSync(join(folder, differenceFile(file)), PNG.sync.write(picture))
  return { pixels, of: width * height }
}

/** A page that became longer is compared from its top; what is beyond one of them differs. */
function onCanvas(picture: PNG, width: number, height: number): Buffer {
  if (picture.width === width && picture.height === height) return picture.data
  const canvas = new PNG({ width, height })
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0)
  return canvas.data
}

const differenceFile = (file: string): string => file.replace(PICTURES, 'differences')

function changesPage({ changed, added, gone, same }: Comparison, earlier: string): string {
  const img = (source: string, alt: string) =>
    `<a href="${escapeHtml(source)}"><img loading="lazy" src="${escapeHtml(source)}" alt="${alt}"></a>`
  const figures = changed.map(
    ({ file, pixels, of }) =>
      `<figure><figcaption>${escapeHtml(nameOf(file))} <small>${((100 * pixels) / of).toFixed(2)} % of the pixels</small></figcaption>
<div>${img(`${earlier}/${file}`, 'before')}${img(file, 'after')}${img(differenceFile(file), 'difference')}</div></figure>`,
  )
  const list = (title: string, files: readonly string[]) =>
    files.length === 0 ? '' : `<p class="gone">${title}: ${files.map(nameOf).map(escapeHtml).join(', ')}.</p>`
  return page(
    'What changed',
    `<h1>What changed</h1><p>${changed.length} pictures changed, ${same} are the same. Before, after, difference.
<a href="index.html">Gallery</a></p>${list('New', added)}${list('Gone', gone)}<div class="scenes">${figures.join('\n')}</div>`,
  )
}

const nameOf = (file: string): string => file.slice(PICTURES.length + 1, -'.png'.length)
