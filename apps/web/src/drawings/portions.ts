import type { GroupId } from '@uncramp/nutrition'

/** A portion as lines, in a picture of 96 by 72. What is closed and stands in `filled` has a ground. */
export interface PortionDrawing {
  readonly filled: readonly string[]
  readonly lines: readonly string[]
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`

const BOWL = 'M14 36h68c0 17-12 28-34 28S14 53 14 36z'
const PLATE = oval(48, 56, 40, 10)
const MUG = 'M22 24h38v30a8 8 0 0 1-8 8H30a8 8 0 0 1-8-8z'
const HANDLE = 'M60 32h6a9 9 0 0 1 0 18h-6'
const STEAM = ['M34 18c-3-4 3-6 0-10', 'M48 18c-3-4 3-6 0-10']
/** A hand held open, with something small in it. */
const HAND = 'M12 48c8 0 12 4 20 4h24c5 0 5-7 0-7H44M56 50l20-9c5-2 9 4 5 7L62 61c-4 3-8 3-13 3H28c-6 0-8-2-16-2'
const SPOON = ['M10 52c0-7 8-12 17-12s17 5 17 10-8 12-17 12-17-4-17-10z']
const SPOON_GRIP = 'M44 49 88 36'

/** One household portion of each of the 26 groups. */
export const PORTIONS: Readonly<Record<GroupId, PortionDrawing>> = {
  'wholegrain-bread': {
    filled: ['M24 62V32c-8-4-6-20 8-20h32c14 0 16 16 8 20v30z'],
    lines: ['M38 30h.01M54 26h.01M62 38h.01M44 44h.01M34 52h.01M58 52h.01'],
  },
  'wholegrain-cereal': { filled: [BOWL], lines: ['M24 36c4-8 10-8 13-2 4-9 12-9 15-1 4-8 12-7 15 3', 'M70 30 86 10'] },
  'wholegrain-other': {
    filled: [PLATE, 'M24 52c0-14 10-24 24-24s24 10 24 24z'],
    lines: ['M38 44l4-3M50 40l4 2M44 50l5-1M58 48l4-3M48 34l4-1'],
  },
  'white-starch': {
    filled: [PLATE, 'M22 53c2-12 12-20 26-20s24 8 26 20z'],
    lines: ['M32 50c6-12 14-12 16-2M44 52c4-12 14-12 18-2M40 38c6-3 12-2 16 3'],
  },
  potatoes: {
    filled: ['M16 44c-2-16 14-28 34-26 20 1 34 12 31 28-2 13-16 18-34 17S18 58 16 44z'],
    lines: ['M34 34l4 3M54 30l3 4M62 46l-4 3M38 50l4 1'],
  },
  'orange-veg': {
    filled: ['M48 22c-8-6-18-4-24 4-8 11-5 30 10 36 5 2 10 1 14-1 4 2 9 3 14 1 15-6 18-25 10-36-6-8-16-10-24-4z'],
    lines: ['M48 22v39M48 22c0-6 3-10 8-11M34 28c-6 10-5 24 2 32M62 28c6 10 5 24-2 32'],
  },
  'leafy-greens': {
    filled: ['M48 62C26 54 22 30 34 10c10 6 14 14 14 24', 'M48 62c22-8 26-32 14-52-10 6-14 14-14 24'],
    lines: ['M48 34v34M40 30l8 10M56 30l-8 10M36 42l12 10M60 42 48 52'],
  },
  'green-veg': {
    filled: [
      'M26 36c-8 0-11-12-3-15-1-9 11-13 16-7 4-7 16-7 19 0 8-4 17 3 14 11 7 4 4 13-4 13-4 5-12 5-16 0-5 5-12 5-15 0-4 3-9 2-11-2z',
    ],
    lines: ['M40 40c2 10 1 18-2 24h20c-3-6-4-14-2-24M48 42v12'],
  },
  'other-veg': {
    filled: [circle(48, 42, 22)],
    lines: ['M48 20v-8M48 22l-10-5M48 22l10-5M48 22l-5 7M48 22l5 7M34 44a14 14 0 0 0 6 10'],
  },
  legumes: { filled: [BOWL], lines: [oval(34, 30, 6, 4), oval(48, 27, 6, 4), oval(61, 31, 6, 4), 'M14 36h68'] },
  nuts: { filled: ['M36 40c-4-8 0-18 8-22 5 6 6 16 1 22z', 'M54 40c-2-8 4-16 12-18 3 7 0 16-6 19z'], lines: [HAND] },
  seeds: { filled: SPOON, lines: [SPOON_GRIP, 'M20 49l3-2M27 53l3-1M33 47l3 1M26 46l2-1M21 55l2 1'] },
  avocado: {
    filled: ['M48 8c10 0 12 12 16 22 6 15-2 34-16 34S26 45 32 30c4-10 6-22 16-22z', circle(48, 45, 9)],
    lines: [],
  },
  banana: {
    filled: ['M20 14c2-3 7-3 8 0 1 20 18 34 44 32 4 0 7 4 4 7-12 12-36 11-48-4C20 40 18 26 20 14z'],
    lines: ['M30 26c6 14 20 24 38 24'],
  },
  'juicy-fruit': {
    filled: [circle(34, 44, 20), 'M62 22h24l-4 40H66z'],
    lines: [circle(34, 44, 14), 'M34 30v28M20 44h28M24 34l20 20M44 34 24 54M64 34h20'],
  },
  'other-fruit': {
    filled: ['M48 24c-6-5-16-5-21 2-8 11 0 34 12 38 4 1 6-1 9-1s5 2 9 1c12-4 20-27 12-38-5-7-15-7-21-2z'],
    lines: ['M48 24c0-7 3-12 9-14M50 15c-6 0-10-3-11-7 6 0 10 3 11 7'],
  },
  'dried-fruit': {
    filled: [oval(40, 33, 10, 7), oval(58, 28, 9, 7)],
    lines: [HAND, 'M35 32c3-2 6-2 9 0M54 27c2-2 5-2 8 0'],
  },
  'oily-fish': {
    filled: [PLATE, 'M18 42c10-16 32-20 46-6l12-8c-2 8-2 12 0 20l-12-6c-14 12-36 12-46 0z'],
    lines: ['M28 40h.01M40 32c3 6 3 12 0 17M50 38h8M50 44h6'],
  },
  'other-fish': {
    filled: [PLATE, 'M20 48c-2-12 10-20 26-20s30 4 30 14c0 9-14 12-28 12s-26 2-28-6z'],
    lines: ['M36 34l-4 14M48 32l-4 17M60 34l-4 14'],
  },
  meat: {
    filled: [PLATE, 'M22 44c-4-14 10-26 28-24 16 2 28 8 26 20-2 9-14 10-24 10s-26 5-30-6z', circle(40, 34, 5)],
    lines: ['M52 30c6 0 12 3 15 7'],
  },
  eggs: { filled: ['M48 8c14 0 24 19 24 33S62 64 48 64 24 55 24 41 34 8 48 8z'], lines: ['M34 40c0 8 4 14 10 16'] },
  'milk-yogurt': {
    filled: ['M14 14h30l-4 48H18z', 'M54 34h30l-4 28H58z'],
    lines: ['M16 26h26M52 34h34M62 34v-5h14v5'],
  },
  cheese: {
    filled: ['M14 40 62 16l20 14v30H14z'],
    lines: ['M14 40h68M62 16l20 14', circle(34, 51, 4), circle(58, 49, 5), 'M72 56h.01'],
  },
  'hot-drinks': { filled: [MUG], lines: [HANDLE, ...STEAM, 'M22 34h38'] },
  'dark-chocolate': { filled: ['M28 16h40v40H28z'], lines: ['M28 36h40M48 16v40'] },
  broth: { filled: [MUG], lines: [HANDLE, ...STEAM, 'M30 36h.01M40 40h.01M50 36h.01M34 46h.01M46 48h.01'] },
}
