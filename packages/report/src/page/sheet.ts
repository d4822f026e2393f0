/** The page in words, for a printer or a screen to set. Plain data. */
export interface Sheet {
  /** BCP 47, such as en-GB. */
  readonly language: string
  readonly title: string
  readonly subtitle: string
  /** Blank lines, to be filled in by hand. */
  readonly blanks: readonly string[]
  /** Who and when. */
  readonly facts: string
  readonly figures: readonly { readonly big: string; readonly small: string }[]
  /** Across the page, before all else. */
  readonly first: Section
  readonly chart: ChartSection
  readonly left: readonly Section[]
  readonly right: readonly Section[]
  /** Across the foot of the front. */
  readonly foot: readonly string[]
  /** On the pages behind. */
  readonly back: readonly Section[]
  /** {n} stands for a number: what is said where a list does not fit. */
  readonly more: string
  /** Said where a letter cannot be printed. */
  readonly unprintable: string
  /** {n} and {of}. */
  readonly pageOf: string
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly type: 'text'; readonly text: string; readonly small?: true }
  | { readonly type: 'boxed'; readonly text: string }
  | { readonly type: 'list'; readonly mark: 'dot' | 'box'; readonly items: readonly Item[] }
  | {
      readonly type: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Numbers stand at the right; texts are wrapped. */
      readonly align: readonly ('text' | 'number' | 'narrow')[]
    }
  /** Rates on one axis from 0 to `most`, each with its interval. */
  | {
      readonly type: 'intervals'
      /** The picture in a sentence. */
      readonly alt: string
      readonly rows: readonly IntervalRow[]
      readonly most: number
      readonly ticks: readonly { readonly at: number; readonly text: string }[]
    }
  /** Lines to write on. */
  | { readonly type: 'lines'; readonly lines: number }

export interface IntervalRow {
  /** Its name and its numbers. */
  readonly text: string
  readonly low: number
  readonly middle: number
  readonly high: number
  /** Told apart without colour: a thin line for usual nights, a thick one for the treatment. */
  readonly line: 'thin' | 'thick'
}

export interface Item {
  /** Set bold before the text. */
  readonly lead?: string
  readonly text: string
}

export interface ChartSection {
  readonly title: string
  /** The picture in one sentence or more. */
  readonly alt: string
  readonly bars: readonly Bar[]
  /** Stretches of the chart under a test, in bars: from 0 up to the number of bars. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly text: string }[]
  readonly key: string
}

export interface Bar {
  readonly cramps: number
  /** Nights of the week of which nothing is known. */
  readonly unknown: number
  /** Over the bar. */
  readonly label: string
  /** Under it; empty for most, or they would touch. */
  readonly date: string
}
