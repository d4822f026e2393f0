import type { JSX } from 'preact'
import { HelpLink } from '../../parts/HelpLink.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { noteMove, Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'

const text = later.bedtime

export interface CautionWords {
  readonly title: string
  /** What is known of it. */
  readonly known: string
  readonly cautions: readonly string[]
  readonly stops: readonly string[]
  readonly how?: string
}

interface CautionsProps {
  readonly about: CautionWords
  readonly back: { readonly href: string; readonly text: string }
  readonly onStart: () => void
}

/** Read before a guide can be started. */
export function Cautions({ about, back, onStart }: CautionsProps): JSX.Element {
  const start = () => {
    // The button goes away: the guide's title takes the focus.
    noteMove()
    onStart()
  }
  return (
    <Screen
      back={back}
      mainClass="end"
      foot={
        <button type="button" class="btn" onClick={start}>
          {text.start}
        </button>
      }
    >
      <Title text={about.title} />
      <section class="card aside" aria-labelledby="before">
        <h2 id="before">{text.before}</h2>
        <List items={about.cautions} />
        <h3 class="spaced">{text.stopIf}</h3>
        <List items={about.stops} />
        <HelpLink class="link">{text.helpLink}</HelpLink>
      </section>
      {about.how !== undefined && <p class="aside">{about.how}</p>}
      <p class="aside">{about.known}</p>
      <p class="muted aside">{later.learn.notReviewed}</p>
    </Screen>
  )
}

function List({ items }: { readonly items: readonly string[] }): JSX.Element {
  return (
    <ul class="bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
