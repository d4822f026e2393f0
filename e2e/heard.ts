import type { Page } from 'playwright-core'

/** What a person steers by; the plain text between is left out, so that a better sentence breaks no test. */
const STEERED_BY =
  /^(alert|banner|button|checkbox|combobox|complementary|contentinfo|group|heading|img|link|main|navigation|radio|radiogroup|region|status|table|textbox|timer)\b/
/** Of a longer run of one kind the first and the last stand for all. */
const LONG_RUN = 12

/** What a screen reader meets on the screen now shown, in order, after where the focus stands. */
export async function heard(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot()
  const lines = tree
    .split('\n')
    // A name with a colon in it stands in quotes of its own.
    .map((line) => line.replace(/^\s*- '?/, '').replace(/'?:?$/, ''))
    // A picture is its name; what is written in it is not read.
    .map((line) => line.replace(/^(img ".*")'?: .*/, '$1'))
    .filter((line) => STEERED_BY.test(line))
  return [`focus: ${await focused(page)}`, ...shortened(lines)].join('\n')
}

/** Such as `h1 "Where is it? Tap."`; `body` when the focus is lost. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return 'body'
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return `${element.tagName.toLowerCase()} "${name.trim().replace(/\s+/g, ' ')}"`
  })

function shortened(lines: readonly string[]): readonly string[] {
  const kindOf = (line: string | undefined) => line?.split(' ')[0]
  const kept: string[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (kindOf(lines[to + 1]) === kindOf(lines[from])) to += 1
    const run = lines.slice(from, to + 1)
    kept.push(...(run.length < LONG_RUN ? run : [run[0]!, `… ${run.length - 2} more`, run.at(-1)!]))
    from = to + 1
  }
  return kept
}
