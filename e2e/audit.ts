import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { ROOT } from '../scripts/paths.mjs'
import { BROWSER } from './browser.ts'
import { PHONE, setTextSize, setTheme, THEMES, type Theme } from './look.ts'

const SHOTS = join(ROOT, 'e2e', 'shots', BROWSER === 'firefox' ? 'firefox' : '')
const SMALLEST = { width: 320, height: 640 }

/** Rules that axe leaves out unless asked: contrast of 7 to 1, and targets that do not crowd each other. */
const STRICTER = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }

/**
 * What is wrong with the screen now shown, for any eye and hand: axe findings by day and by night, and anything that
 * makes the page scroll sideways at 320 px or at 200 % text. Saves a picture of both looks. Empty when all is well.
 */
export async function audit(page: Page, name: string, themes: readonly Theme[] = THEMES): Promise<readonly string[]> {
  const found: string[] = []
  for (const theme of themes) {
    await setTheme(page, theme)
    // Names, roles and colours are the same in every browser; only the layout is worth a second look.
    if (BROWSER === 'chromium')
      found.push(...(await axeFindings(page)).map((finding) => `${name}, ${theme}: ${finding}`))
    await shoot(page, `${name}-${theme}`)
  }
  found.push(...(await reflowFindings(page)).map((finding) => `${name}: ${finding}`))
  return found
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: STRICTER }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`),
  )
}

async function reflowFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  await page.setViewportSize(SMALLEST)
  found.push(...(await sidewaysScroll(page, '320 px wide')))
  await page.setViewportSize(PHONE)
  // Firefox takes a text size only as it starts.
  if (BROWSER === 'firefox') return found
  await setTextSize(page, 2)
  found.push(...(await sidewaysScroll(page, '200 % text')))
  await setTextSize(page, 1)
  return found
}

export async function sidewaysScroll(page: Page, when: string): Promise<readonly string[]> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const name = (element?: Element) => `<${element?.tagName} class="${element?.getAttribute('class')}">`
    const all = [...document.querySelectorAll('body *')]
    if (scrollWidth > clientWidth) {
      const widest = all.find((element) => element.getBoundingClientRect().right > clientWidth + 1)
      return `${scrollWidth - clientWidth} px too wide, first at ${name(widest)}`
    }
    // A part may scroll, or cut off, what the page as a whole does not show.
    const part = all.find((element) => {
      const cuts =
        getComputedStyle(element).overflowX !== 'visible' &&
        !element.matches('.tablewrap, .sr, svg, select, input[type=file]')
      return cuts && element.clientWidth > 1 && element.scrollWidth > element.clientWidth
    })
    return part === undefined ? null : `${part.scrollWidth - part.clientWidth} px too wide inside ${name(part)}`
  })
  return beyond === null ? [] : [`${when}: ${beyond}`]
}

async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true, caret: 'initial' })
}
