import type { Page } from 'playwright-core'

/** What stands wrong on the screen now shown, for an eye or a finger, in words. Empty when all is well. */
export function layoutFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** CSS pixels that a finger of any age can hit. */
    const TARGET = 44
    const CONTROLS = 'a[href], button, select, input, textarea, summary'
    /** Rounding of layout, in pixels. */
    const SLACK = 1
    const found: string[] = []

    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr')
    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()}> "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`
    /** The box that answers to a press: a label covers its own field. */
    const boxOf = (control: Element) => (control.closest('label.o, .filebox') ?? control).getBoundingClientRect()
    const controls = [...document.querySelectorAll(CONTROLS)].filter(isSeen)
    const staysInSight = (control: Element) => getComputedStyle(control).position === 'sticky'

    sideways()
    cutText()
    outOfCard()
    smallTargets()
    overlaps()
    covered()
    return found

    function sideways(): void {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`)
      for (const element of document.querySelectorAll('body *')) {
        const cuts =
          getComputedStyle(element).overflowX !== 'visible' && !element.matches('.tablewrap, .sr, svg, select')
        if (cuts && element.clientWidth > 1 && element.scrollWidth > element.clientWidth)
          found.push(`${nameOf(element)} is ${element.scrollWidth - element.clientWidth} px too wide inside`)
      }
    }

    /** Words that leave the screen, or the control that they name. */
    function cutText(): void {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const parent = node.parentElement
        if (parent === null || !node.nodeValue?.trim() || !isSeen(parent)) continue
        if (parent.closest('option, .tablewrap, svg') !== null) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const control = parent.closest('button, a.btn, .tabs a, a.c, a.pill')
        const box = control?.getBoundingClientRect()
        for (const { left, right, top, bottom } of range.getClientRects()) {
          if (left < -SLACK || right > innerWidth + SLACK) found.push(`"${node.nodeValue}" leaves the screen`)
          else if (
            box &&
            (left < box.left - SLACK || right > box.right + SLACK || top < box.top - 4 || bottom > box.bottom + 4)
          )
            found.push(`"${node.nodeValue}" leaves its ${nameOf(control!)}`)
        }
      }
    }

    /** A control wider than the card it stands on. */
    function outOfCard(): void {
      for (const control of controls) {
        const card = control.parentElement?.closest('.card, .box, .box2, .three')?.getBoundingClientRect()
        const { left, right } = boxOf(control)
        if (card && (left < card.left - SLACK || right > card.right + SLACK))
          found.push(`${nameOf(control)} hangs out of its card`)
      }
    }

    function smallTargets(): void {
      for (const control of controls) {
        const { width, height } = boxOf(control)
        const isInText = getComputedStyle(control).display === 'inline'
        if (!isInText && (width < TARGET - 0.1 || height < TARGET - 0.1))
          found.push(`${nameOf(control)} is ${width.toFixed(1)} by ${height.toFixed(1)} px`)
      }
    }

    /** Within one part of the page: what scrolls may pass under what stands. */
    function overlaps(): void {
      const partOf = (element: Element) => element.closest('main, header, .foot, .actions, .tabs, .notice, .made-up')
      for (const [i, one] of controls.entries())
        for (const other of controls.slice(i + 1)) {
          if (one.contains(other) || other.contains(one) || partOf(one) !== partOf(other)) continue
          if (staysInSight(one) || staysInSight(other)) continue
          const [a, b] = [boxOf(one), boxOf(other)]
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          if (wide > SLACK && high > SLACK) found.push(`${nameOf(one)} lies over ${nameOf(other)}`)
        }
    }

    /** A control that has the focus must be in sight, with nothing over its middle. */
    function covered(): void {
      const before = document.activeElement
      for (const control of controls) {
        if (!(control instanceof HTMLElement)) continue
        // What has the focus already would not be brought into sight.
        control.blur()
        control.focus()
        const { left, right, top, bottom } = boxOf(control)
        const low = Math.min(bottom, innerHeight)
        const at = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + low) / 2)
        const isOver =
          at !== null &&
          (control.contains(at) || at.contains(control) || at.closest('label.o, .filebox')?.contains(control))
        const hides = at?.closest('.bottom, .tabs, .notice, .huge') ?? null
        if (!isOver || (hides !== null && !hides.contains(control)))
          found.push(
            `${nameOf(control)} is covered by ${at === null ? 'the edge of the screen' : nameOf(at)} when it has the focus`,
          )
      }
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      scrollTo(0, 0)
      document.querySelector('main')?.scrollTo(0, 0)
    }
  })
}
