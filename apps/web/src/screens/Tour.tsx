import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { calfInBed } from '../drawings/calfInBed.ts'
import { calfStanding } from '../drawings/calfStanding.ts'
import { Figure } from '../drawings/Figure.tsx'
import { Icon } from '../drawings/Icon.tsx'
import { useApp } from '../parts/context.ts'
import { MadeUpLink } from '../parts/MadeUpLink.tsx'
import { Screen } from '../parts/Screen.tsx'
import { focusTitle, Title } from '../parts/Title.tsx'
import { words } from '../words.ts'

const text = words.tour
const PICTURES = [<Figure drawing={calfInBed} />, <Icon name="diary" />, <Figure drawing={calfStanding} />]

/** Three pages, for those who ask. */
export function Tour(): JSX.Element {
  const { settings } = useApp()
  const { route } = useLocation()
  const [at, setAt] = useState(0)
  const page = text.pages[at] ?? text.pages[0]
  const isLast = at === text.pages.length - 1
  const leave = () => {
    void settings.set('tourSeen', true)
    route('/')
  }
  const turn = (to: number) => {
    setAt(to)
    focusTitle()
  }
  return (
    <Screen
      back={{ href: '/', text: words.common.tabs.home }}
      aside={<span class="muted">{text.step(at + 1, text.pages.length)}</span>}
      foot={
        <>
          <button type="button" class="btn" onClick={() => (isLast ? leave() : turn(at + 1))}>
            {isLast ? text.done : text.next}
          </button>
          {isLast ? (
            <button type="button" class="btn ghost small" onClick={() => turn(at - 1)}>
              {words.common.back}
            </button>
          ) : (
            <button type="button" class="btn ghost small" onClick={leave}>
              {text.skip}
            </button>
          )}
        </>
      }
    >
      <Title text={page.title} class="tight" />
      <div class="tour-picture">{PICTURES[at]}</div>
      <p class="lead">{page.text}</p>
      <p class="muted aside">{page.more}</p>
      {isLast && (
        <div class="aside">
          <MadeUpLink />
        </div>
      )}
    </Screen>
  )
}
