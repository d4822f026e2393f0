import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import { tabFindings } from '../keys.ts'
import { FLOWS } from '../scenes/index.ts'
import { openScene } from '../scenes/scene.ts'

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

for (const { title, scenes } of FLOWS)
  test.each(scenes)(`${title}, $title: for any eyes, and by keyboard`, async (scene) => {
    const { page, close } = await openScene(browser, app, scene)
    expect.soft(await tabFindings(page), 'Tab comes to each control in reading order, by a ring that shows').toEqual([])
    expect.soft(await plainFindings(page), 'without colour and without motion').toEqual([])
    expect.soft(await contrastFindings(page), 'with more contrast every text has 7 to 1').toEqual([])
    await close()
  })

/** What is chosen shows without colour, in forced colours too, and nothing moves. */
async function plainFindings(page: Page): Promise<readonly string[]> {
  const found = [...(await shapeFindings(page)), ...(await motionFindings(page))]
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const forced = [...(await shapeFindings(page)), ...(await drawingFindings(page))]
    found.push(...forced.map((finding) => `forced colours, ${colorScheme}: ${finding}`))
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: null })
  return found
}

async function contrastFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  const wear = (theme: string) =>
    page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
  const worn = (await page.locator('html').getAttribute('data-theme')) ?? 'day'
  await page.emulateMedia({ contrast: 'more' })
  for (const theme of ['day', 'night']) {
    await wear(theme)
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze()
    for (const { target, any } of violations.flatMap(({ nodes }) => nodes))
      found.push(`${theme}: ${target.join(' ')} ${any[0]?.message}`)
  }
  await wear(worn)
  await page.emulateMedia({ contrast: null })
  return found
}

/** Controls and nights that differ from their neighbours in colour alone. */
const shapeFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const CHOSEN = '[aria-checked="true"], [aria-pressed="true"], .tabs [aria-current], .strip [aria-current]'
    const found: string[] = []
    for (const chosen of document.querySelectorAll<HTMLElement>(CHOSEN)) {
      if (!chosen.checkVisibility() || chosen === document.activeElement) continue
      for (const other of chosen.parentElement!.parentElement!.querySelectorAll<HTMLElement>(chosen.tagName))
        if (
          other.parentElement === chosen.parentElement &&
          !other.matches(CHOSEN) &&
          shapeOf(other) === shapeOf(chosen)
        )
          found.push(`"${chosen.textContent}" is chosen by colour alone`)
    }
    const [stretch, usual] = ['.c.a', '.c:not(.a, .f)'].map((kind) => document.querySelector(kind))
    if (stretch && usual && ringOf(stretch) === ringOf(usual)) found.push('a stretch night looks like any other')
    return [...new Set(found)]

    /** Everything that is no colour and no word. */
    function shapeOf(element: HTMLElement): string {
      const parts = [null, '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo)
        const { content, borderWidth, borderStyle, outlineStyle, outlineWidth, fontWeight } = style
        const outline = outlineStyle === 'none' ? '' : outlineStyle + outlineWidth
        return [pseudo === null ? '' : content, borderWidth, borderStyle, outline, fontWeight, rings(style.boxShadow)]
      })
      // Each tab has a picture of its own anyway.
      const pictures = element.matches('.tabs a') ? [] : [...element.querySelectorAll('path')]
      return JSON.stringify([parts, pictures.map((path) => path.getAttribute('d'))])
    }
    function ringOf(cell: Element): string {
      return rings(getComputedStyle(cell).boxShadow) + getComputedStyle(cell, '::after').content
    }
    function rings(shadow: string): string {
      return shadow.replaceAll(/rgba?\([^)]*\)/g, '')
    }
  })

/** With less motion asked for, nothing moves: what waits and then changes at once does not. */
const motionFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((running) => !running.effect?.getTiming().easing?.startsWith('step'))
      .map((running) => `${running.constructor.name} runs`),
  )

/** Lines of drawings that would not show on the ground they stand on. */
const drawingFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lightOf = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((c) => (Number(c) / 255) ** 2.2)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const groundOf = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.body).backgroundColor
      const { backgroundColor } = getComputedStyle(element)
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor
    }
    const shows = (colour: string, on: string) => {
      const light = lightOf(colour)
      const ground = lightOf(on)
      return colour !== 'none' && (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05) >= 3
    }
    return [...document.querySelectorAll('svg')].flatMap((svg) => {
      const shapes = [...svg.querySelectorAll('path, rect, circle')].filter((shape) => shape.checkVisibility())
      const on = groundOf(svg)
      const seen = shapes.some(
        (shape) => shows(getComputedStyle(shape).stroke, on) || shows(getComputedStyle(shape).fill, on),
      )
      return shapes.length === 0 || seen ? [] : [`the drawing ${svg.getAttribute('class')} does not show`]
    })
  })
