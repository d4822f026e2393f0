import type { Sheet } from '@uncramp/report'

/** Greek mu is written for the micro sign, which every font has; a letter and its accent may come apart. */
const plain = (text: string): string => text.normalize('NFC').replaceAll('\u03bc', '\u00b5')

const INSTEAD = '¤'

/** What has no width and no place on paper. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|\uFE0F/u

/** The sheet with the letters that the fonts have. Others stand as ¤, and the foot says so. */
export function fitting(sheet: Sheet, has: (sign: string) => boolean): Sheet {
  let missing = false
  const clean = (text: string): string =>
    [...plain(text)]
      .map((sign) => {
        if (sign === '\u00ad' || /\s/.test(sign) || has(sign)) return sign
        if (UNSEEN.test(sign)) return ''
        missing = true
        return INSTEAD
      })
      .join('')
  const cleaned = mapTexts(sheet, clean) as Sheet
  return missing ? { ...cleaned, foot: [...cleaned.foot, clean(sheet.unprintable)] } : cleaned
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, map))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, map)]))
  return value
}
